import { describe, expect, it } from 'vitest';
import { carries, factOf, type LabelFlow, labelsOf, parse, surely } from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

function flow(text: string): LabelFlow {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) throw new Error(diagnostics[0]?.message);
  return labelsOf(ast, { metrics: METRICS });
}

describe('labelsOf', () => {
  it.each<[text: string, labels: string[]]>([
    ['requests_total', ['endpoint', 'instance', 'job', 'method', 'status']],
    ['rate(requests_total[5m])', ['endpoint', 'instance', 'job', 'method', 'status']],
    ['latency_seconds_bucket', ['instance', 'job', 'le', 'method']],
    ['endpoint:requests:rate5m', ['endpoint']],
    ['up', ['instance', 'job']],
    ['ALERTS', ['alertname', 'alertstate']],
    ['nobody_knows{a="b",c=~".+",d!="x"}', ['a', 'c']],
    ['sum(requests_total)', []],
    ['sum by (method, job) (requests_total)', ['job', 'method']],
    ['sum without (method, job) (requests_total)', ['endpoint', 'instance', 'status']],
    ['topk by (job) (3, memory_bytes)', ['instance', 'job']],
    ['count_values("version", memory_bytes)', ['version']],
    ['count_values by (job) ("version", memory_bytes)', ['job', 'version']],
    ['histogram_quantile(0.9, sum by (le, method) (rate(latency_seconds_bucket[5m])))', ['method']],
    ['histogram_quantile(0.9, rate(latency_seconds_bucket[5m]))', ['instance', 'job', 'method']],
    // A constant is written whatever the series; a source that is not there reads as empty.
    ['label_replace(sum(memory_bytes), "tier", "gold", "", "")', ['tier']],
    ['label_replace(sum(memory_bytes), "tier", "$1", "job", "(.*)")', []],
    ['label_replace(sum(memory_bytes), "tier", "gold", "job", ".+")', []],
    ['label_replace(up{job="api"}, "tier", "gold", "job", "api|web")', ['instance', 'job', 'tier']],
    ['label_replace(up{job="api"}, "tier", "gold", "job", "db")', ['instance', 'job']],
    ['memory_bytes / limit_bytes', ['instance', 'job']],
    ['memory_bytes / on(instance) limit_bytes', ['instance']],
    ['memory_bytes / ignoring(job) limit_bytes', ['instance']],
    ['memory_bytes * on(instance) group_left(version) build_info', ['instance', 'job', 'version']],
    ['build_info * on(instance) group_right(version) memory_bytes', ['instance', 'job', 'version']],
    ['memory_bytes > 5', ['instance', 'job']],
    ['5 < memory_bytes', ['instance', 'job']],
    ['memory_bytes and on(job) disk_bytes', ['instance', 'job']],
    ['disk_bytes or memory_bytes', ['instance', 'job']],
    ['disk_bytes unless memory_bytes', ['instance', 'job', 'mountpoint']],
    ['vector(1)', []],
    ['hour()', []],
    ['time()', []],
    ['absent(up{job="api",instance=~"a.*",zone=""})', ['job']],
    ['absent_over_time(up{job="api"}[5m])', ['job']],
    ['absent(sum(up{job="api"}))', []],
    ['label_replace(memory_bytes, "host", "$1", "instance", "(.*)")', ['host', 'instance', 'job']],
    ['label_replace(memory_bytes, "host", "$1", "instance", "(.*):9")', ['instance', 'job']],
    ['label_replace(memory_bytes, "host", "fixed", "nothing", ".*")', ['host', 'instance', 'job']],
    ['label_replace(memory_bytes, "job", "", "job", ".*")', ['instance']],
    ['label_join(memory_bytes, "both", "-", "job", "instance")', ['both', 'instance', 'job']],
    ['-memory_bytes', ['instance', 'job']],
    ['max_over_time(sum by (job) (memory_bytes)[1h:5m])', ['job']],
    ['memory_bytes{job=""}', ['instance']],
  ])('%s', (text, labels) => {
    expect(surely(flow(text))).toEqual(labels);
  });

  it('tells possibly from never', () => {
    const merged = flow('disk_bytes or memory_bytes');
    expect(factOf(merged, 'mountpoint').presence).toBe('possibly');
    expect(factOf(merged, 'le').presence).toBe('never');
    expect(carries(flow('nobody_knows'), 'anything')).toBe(true);
    expect(flow('nobody_knows').open).toBe(true);
    expect(carries(flow('sum by (a) (nobody_knows)'), 'b')).toBe(false);
    expect(factOf(flow('sum by (a) (nobody_knows)'), 'a').presence).toBe('possibly');
    expect(
      factOf(flow('label_replace(memory_bytes, "host", "$1", "instance", "(.*):9")'), 'host').presence,
    ).toBe('possibly');
  });

  it('says which operator dropped a label, and where', () => {
    const text = 'max by (job, method) (sum by (job) (rate(requests_total[5m])))';
    const { dropped } = factOf(flow(text), 'method');
    expect(dropped?.by).toBe('sum by (job)');
    expect(text.slice(dropped?.span?.start, dropped?.span?.end)).toBe(
      'sum by (job) (rate(requests_total[5m]))',
    );
    expect(factOf(flow('memory_bytes / on(instance) limit_bytes'), 'job').dropped?.by).toBe('on(instance)');
    expect(factOf(flow('rate(requests_total[5m])'), '__name__').dropped?.by).toBe('rate()');
    expect(factOf(flow('memory_bytes{job=""}'), 'job').dropped?.by).toBe('job=""');
  });
});
