import {
  bytes,
  counter,
  gauge,
  gigabytes,
  histogram,
  hours,
  matches,
  megabytes,
  milliseconds,
  not,
  oneOf,
  percent,
  perSecond,
  promql,
  ratio,
  record,
  seconds,
  summary,
  text,
  usd,
} from 'atalaya';
import { describe, expect, test } from 'vitest';
import { type Expression, parse, print } from '../../src/promql/index.js';

const requests = counter('requests_total', {
  help: 'Requests.',
  labels: { method: oneOf('GET', 'POST', 'A|B'), path: text() },
});
const latency = histogram('latency_seconds', {
  help: 'Latency.',
  labels: { path: text() },
  buckets: [0.5, 1],
});
const waits = summary('wait_seconds', { help: 'Waits.', quantiles: [0.9] });
const memory = gauge('memory_bytes', { help: 'Memory.' });
const hits = gauge('hit_ratio', { help: 'Hits.' });
const cpu = gauge('cpu_percent', { help: 'CPU.' });
const cost = counter('cost_usd_total', { help: 'Cost.' });
const rate = requests.rate();
const byPath = rate.sum({ by: ['path'] });

describe.each<[string, [Expression, string, string | undefined][]]>([
  [
    'selectors',
    [
      [memory, 'memory_bytes', 'bytes'],
      [memory.where({ job: 'shop', instance: undefined as never }), 'memory_bytes{job="shop"}', 'bytes'],
      [memory.where({ job: 'a' }).where({ instance: 'b' }), 'memory_bytes{job="a",instance="b"}', 'bytes'],
      [memory.where({ job: ['b.c', 'a'] }), 'memory_bytes{job=~"a|b\\\\.c"}', 'bytes'],
      [memory.where({ job: not('a') }), 'memory_bytes{job!="a"}', 'bytes'],
      [memory.where({ job: not(['b', 'a']) }), 'memory_bytes{job!~"a|b"}', 'bytes'],
      [memory.where({ job: not(matches('a.+')) }), 'memory_bytes{job!~"a.+"}', 'bytes'],
      [memory.where({ job: 'say "hi"\n\\' }), 'memory_bytes{job="say \\"hi\\"\\n\\\\"}', 'bytes'],
      [memory.ago('1d'), 'memory_bytes offset 1d', 'bytes'],
      [memory.ago('1d').ago('1h'), 'memory_bytes offset 1d1h', 'bytes'],
    ],
  ],
  [
    'counters',
    [
      [rate, 'rate(requests_total[$__rate_interval])', 'count/seconds'],
      [requests.rate('5m'), 'rate(requests_total[5m])', 'count/seconds'],
      [requests.irate('1m'), 'irate(requests_total[1m])', 'count/seconds'],
      [cost.increase('24h'), 'increase(cost_usd_total[1d])', 'usd'],
      [requests.resets('1h'), 'resets(requests_total[1h])', 'count'],
      [requests.ago('7d').rate('5m'), 'rate(requests_total[5m] offset 1w)', 'count/seconds'],
      [requests.ago('1d').ago('1h').rate('5m'), 'rate(requests_total[5m] offset 1d1h)', 'count/seconds'],
      [requests.where({ method: 'A|B' }).absent(), 'absent(requests_total{method="A|B"})', 'count'],
    ],
  ],
  [
    'distributions',
    [
      [
        latency.quantile(0.95, { window: '5m' }),
        'histogram_quantile(0.95, sum by (le) (rate(latency_seconds_bucket[5m])))',
        'seconds',
      ],
      [
        latency.quantile(0.95, { by: ['path'], window: '5m' }),
        'histogram_quantile(0.95, sum by (le, path) (rate(latency_seconds_bucket[5m])))',
        'seconds',
      ],
      [
        latency.quantile(0.5, { without: ['path'], window: '5m' }),
        'histogram_quantile(0.5, sum without (path) (rate(latency_seconds_bucket[5m])))',
        'seconds',
      ],
      [
        latency.average({ by: ['path'], window: '5m' }),
        'sum by (path) (rate(latency_seconds_sum[5m])) / sum by (path) (rate(latency_seconds_count[5m]))',
        'seconds',
      ],
      [
        latency.within(1, { window: '5m' }),
        'sum(rate(latency_seconds_bucket{le=~"1(\\\\.0)?"}[5m])) / sum(rate(latency_seconds_count[5m]))',
        'ratio',
      ],
      [latency.observations().rate('5m'), 'rate(latency_seconds_count[5m])', 'count/seconds'],
      [latency.total().rate('5m'), 'rate(latency_seconds_sum[5m])', 'ratio'],
      [waits.quantile(0.9), 'wait_seconds{quantile="0.9"}', 'seconds'],
    ],
  ],
  [
    'aggregations',
    [
      [
        rate.sum({ by: ['path', 'method', 'path'] }),
        'sum by (method, path) (rate(requests_total[$__rate_interval]))',
        'count/seconds',
      ],
      [memory.max({ without: ['instance'] }), 'max without (instance) (memory_bytes)', 'bytes'],
      [memory.count(), 'count(memory_bytes)', 'count'],
      [memory.topk(3, { by: ['job'] }), 'topk by (job) (3, memory_bytes)', 'bytes'],
      [memory.quantileOf(0.9), 'quantile(0.9, memory_bytes)', 'bytes'],
    ],
  ],
  [
    'arithmetic',
    [
      [
        byPath.div(byPath),
        'sum by (path) (rate(requests_total[$__rate_interval])) / sum by (path) (rate(requests_total[$__rate_interval]))',
        'ratio',
      ],
      [memory.div(gigabytes(8)).asPercent(), 'memory_bytes / 8000000000 * 100', 'percent'],
      [memory.plus(megabytes(1)).times(2), '(memory_bytes + 1000000) * 2', 'bytes'],
      [memory.minus(memory.minus(bytes(1))), 'memory_bytes - (memory_bytes - 1)', 'bytes'],
      [memory.div(memory.div(2)), 'memory_bytes / (memory_bytes / 2)', 'ratio'],
      [
        rate.div(byPath, { on: ['path'], groupLeft: [] }),
        'rate(requests_total[$__rate_interval]) / on(path) group_left sum by (path) (rate(requests_total[$__rate_interval]))',
        'ratio',
      ],
      [memory.clamp(0, 5).round().abs(), 'abs(round(clamp(memory_bytes, 0, 5)))', 'bytes'],
    ],
  ],
  [
    'comparisons',
    [
      [hits.lt(percent(80)), 'hit_ratio < 0.8', 'ratio'],
      [hits.lt(ratio(0.8)), 'hit_ratio < 0.8', 'ratio'],
      [cpu.gt(ratio(0.07)), 'cpu_percent > 7', 'percent'],
      [
        latency.quantile(0.5, { window: '1m' }).gt(milliseconds(100)),
        'histogram_quantile(0.5, sum by (le) (rate(latency_seconds_bucket[1m]))) > 0.1',
        'seconds',
      ],
      [
        waits.average({ window: '1m' }).gte(hours(1)),
        'sum(rate(wait_seconds_sum[1m])) / sum(rate(wait_seconds_count[1m])) >= 3600',
        'seconds',
      ],
      [cost.rate('1h').gt(perSecond(usd(0.1))), 'rate(cost_usd_total[1h]) > 0.1', 'usd/seconds'],
      [
        hits.gt(percent(5)).and(cpu.gt(percent(1)), { on: ['job'] }),
        'hit_ratio > 0.05 and on(job) cpu_percent > 1',
        'ratio',
      ],
      [hits.gt(percent(5)).unless(cpu), 'hit_ratio > 0.05 unless cpu_percent', 'ratio'],
      [hits.or(cpu).gt(ratio(1)), '(hit_ratio or cpu_percent) > 1', 'ratio'],
    ],
  ],
  [
    'ranges',
    [
      [memory.over('1h').avg(), 'avg_over_time(memory_bytes[1h])', 'bytes'],
      [memory.over('1h').deriv(), 'deriv(memory_bytes[1h])', 'bytes/seconds'],
      [memory.over('1h').predict('4h'), 'predict_linear(memory_bytes[1h], 14400)', 'bytes'],
      [memory.over('1h').quantile(0.9), 'quantile_over_time(0.9, memory_bytes[1h])', 'bytes'],
      [hits.max().over('1h', '1m').min(), 'min_over_time(max(hit_ratio)[1h:1m])', 'ratio'],
      [hits.max().over('1h').min(), 'min_over_time(max(hit_ratio)[1h:])', 'ratio'],
    ],
  ],
  [
    'texts',
    [
      [promql`sum(rate(${requests}[5m]))`, 'sum(rate(requests_total[5m]))', undefined],
      [
        promql`sum(rate(${requests.where({ path: '/' })}[5m]))`,
        'sum(rate(requests_total{path="/"}[5m]))',
        undefined,
      ],
      [
        promql`${byPath} / ${memory.plus(bytes(1))}`,
        'sum by (path) (rate(requests_total[$__rate_interval])) / (memory_bytes + 1)',
        undefined,
      ],
      [
        promql`memory_bytes{job=${'say "hi"'}} > ${gigabytes(2)}`,
        'memory_bytes{job="say \\"hi\\""} > 2000000000',
        undefined,
      ],
      [
        record('shop:hits:max', { expr: hits.max(), help: 'Hits.' }).gt(percent(5)),
        'shop:hits:max > 0.05',
        'ratio',
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases.map(([expression, expected, unit]) => ({ expression, expected, unit })))(
    '$expected',
    ({ expression, expected, unit }) => {
      expect(expression.faults).toEqual([]);
      expect(print(expression.ast)).toBe(expected);
      expect(expression.unit).toBe(unit);
      expect(parse(expected, { dialect: 'grafana' }).diagnostics).toEqual([]);
    },
  );
});

test('a handle is never changed by what is made of it', () => {
  const before = JSON.stringify([memory.ast, requests.selector]);
  memory
    .where({ job: 'a' })
    .ago('1d')
    .sum()
    .gt(seconds(1) as never);
  requests.where({ path: '/' }).ago('1d').rate();
  expect(JSON.stringify([memory.ast, requests.selector])).toBe(before);
});
