import { describe, expect, it } from 'vitest';
import { type CheckOptions, check, parse } from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

/** The codes of everything that is wrong, in order, without repetition. */
function codes(text: string, options: CheckOptions = {}): string[] {
  const { ast, diagnostics } = parse(text, { dialect: options.dialect, target: options.target });
  const all = ast === undefined ? diagnostics : check(ast, { metrics: METRICS, text, ...options });
  return [...new Set(all.map(({ code }) => code))];
}

/** Each mistake in its wrong form, and beside it the right form, which must pass. */
const MISTAKES: readonly (readonly [code: string, wrong: string, right: string])[] = [
  ['promql/unknown-metric', 'rate(request_total[5m])', 'rate(requests_total[5m])'],
  ['promql/unknown-metric', 'rate(latency_seconds_total[5m])', 'rate(latency_seconds_count[5m])'],
  ['promql/unknown-metric', 'answer_seconds_bucket', 'answer_seconds_count'],
  ['promql/unknown-metric', 'memory_bytes_sum', 'memory_bytes'],
  ['promql/histogram-base', 'rate(latency_seconds[5m])', 'rate(latency_seconds_sum[5m])'],
  ['promql/histogram-base', 'latency_seconds', 'native_seconds'],
  ['promql/unknown-label', 'up{host="a"}', 'up{instance="a"}'],
  ['promql/unknown-label', 'memory_bytes{le="1"}', 'latency_seconds_bucket{le="1.0"}'],
  ['promql/unknown-label', 'endpoint:requests:rate5m{job="a"}', 'endpoint:requests:rate5m{endpoint="a"}'],
  ['promql/unknown-value', 'requests_total{method="get"}', 'requests_total{method="GET"}'],
  ['promql/unknown-value', 'requests_total{method!="PUT"}', 'requests_total{method!="GET"}'],
  ['promql/unknown-value', 'requests_total{status="5xx"}', 'requests_total{status="500"}'],
  ['promql/unknown-value', 'latency_seconds_bucket{le="1"}', 'latency_seconds_bucket{le="+Inf"}'],
  ['promql/unknown-value', 'answer_seconds{quantile="0.9"}', 'answer_seconds{quantile="0.99"}'],
  ['promql/unknown-value', 'ALERTS{alertstate="fireing"}', 'ALERTS{alertstate="firing",severity="page"}'],
  ['promql/regex-matches-nothing', 'requests_total{method=~"P"}', 'requests_total{method=~"P.*"}'],
  ['promql/regex-matches-nothing', 'requests_total{method!~"get|post"}', 'requests_total{method!~"POST"}'],
  ['promql/matches-nothing', 'memory_bytes{job="a",job="b"}', 'memory_bytes{job="a",job!="b"}'],
  ['promql/matches-nothing', 'memory_bytes{job="a",job!~"a|b"}', 'memory_bytes{job="a",job=~"a|b"}'],
  ['promql/pipe-in-value', 'up{job="node|db"}', 'up{job=~"node|db"}'],
  ['promql/pipe-in-value', 'requests_total{method="GET|POST"}', 'requests_total{method=~"GET|POST"}'],
  ['promql/gauge-as-counter', 'rate(memory_bytes[5m])', 'deriv(memory_bytes[5m])'],
  ['promql/gauge-as-counter', 'increase(connections[1h])', 'delta(connections[1h])'],
  ['promql/gauge-as-counter', 'irate(answer_seconds[5m])', 'irate(answer_seconds_sum[5m])'],
  [
    'promql/gauge-as-counter',
    'rate(rate(requests_total[5m])[1h:5m])',
    'max_over_time(rate(requests_total[5m])[1h:5m])',
  ],
  ['promql/gauge-as-counter', 'resets(memory_bytes[1h])', 'resets(requests_total[1h])'],
  ['promql/counter-as-gauge', 'delta(requests_total[5m])', 'increase(requests_total[5m])'],
  ['promql/counter-as-gauge', 'deriv(latency_seconds_count[5m])', 'rate(latency_seconds_count[5m])'],
  [
    'promql/counter-as-gauge',
    'predict_linear(sum(requests_total)[1h:], 3600)',
    'predict_linear(memory_bytes[1h], 3600)',
  ],
  ['promql/raw-counter', 'errors_total > 100', 'increase(errors_total[1h]) > 100'],
  [
    'promql/raw-counter',
    'sum by (method) (requests_total) >= 5',
    'sum by (method) (rate(requests_total[5m])) >= 5',
  ],
  ['promql/raw-counter', '5 < max(errors_total) * 2', 'errors_total > errors_total offset 1h'],
  ['promql/raw-counter', 'latency_seconds_count > bool 0', 'errors_total - errors_total offset 1h > 5'],
  [
    'promql/quantile',
    'histogram_quantile(95, rate(latency_seconds_bucket[5m]))',
    'histogram_quantile(0.95, rate(latency_seconds_bucket[5m]))',
  ],
  ['promql/quantile', 'quantile(1 + 1, memory_bytes)', 'quantile(95 / 100, memory_bytes)'],
  ['promql/quantile', 'quantile_over_time(-1, memory_bytes[5m])', 'quantile_over_time(1, memory_bytes[5m])'],
  [
    'promql/no-le',
    'histogram_quantile(0.9, sum by (method) (rate(latency_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum by (method, le) (rate(latency_seconds_bucket[5m])))',
  ],
  [
    'promql/no-le',
    'histogram_quantile(0.9, sum(rate(latency_seconds_bucket[5m])))',
    'histogram_quantile(0.9, sum without (instance) (rate(latency_seconds_bucket[5m])))',
  ],
  [
    'promql/no-le',
    'histogram_quantile(0.9, rate(latency_seconds_sum[5m]))',
    'histogram_quantile(0.9, sum(rate(native_seconds[5m])))',
  ],
  [
    'promql/label-not-carried',
    'sum by (metod) (rate(requests_total[5m]))',
    'sum by (method) (rate(requests_total[5m]))',
  ],
  [
    'promql/label-not-carried',
    'max without (method) (memory_bytes)',
    'max without (instance) (memory_bytes)',
  ],
  [
    'promql/label-not-carried',
    'sum by (method) (sum by (job) (requests_total))',
    'sum by (job) (sum by (job, method) (requests_total))',
  ],
  [
    'promql/label-not-carried',
    'memory_bytes / on(cluster) limit_bytes',
    'memory_bytes / on(instance) limit_bytes',
  ],
  [
    'promql/label-not-carried',
    'memory_bytes / ignoring(method) limit_bytes',
    'memory_bytes / ignoring(job) limit_bytes',
  ],
  [
    'promql/label-not-carried',
    'memory_bytes * on(instance) group_left(release) build_info',
    'memory_bytes * on(instance) group_left(version) build_info',
  ],
  [
    'promql/matching-labels',
    'rate(requests_total[5m]) / rate(errors_total[5m])',
    'rate(requests_total[5m]) / ignoring(status) group_left rate(errors_total[5m])',
  ],
  [
    'promql/matching-labels',
    'memory_bytes / sum(limit_bytes)',
    'memory_bytes / on() group_left sum(limit_bytes)',
  ],
  [
    'promql/matching-labels',
    'sum by (job) (memory_bytes) / sum by (instance) (limit_bytes)',
    'sum by (job) (memory_bytes) / sum by (job) (limit_bytes)',
  ],
  [
    'promql/matching-labels',
    'disk_bytes > 5 and load_ratio > 0.5',
    'disk_bytes > 5 and on(instance) load_ratio > 0.5',
  ],
  [
    'promql/matching-labels',
    'sum(memory_bytes) / on(job) sum by (job) (memory_bytes)',
    'sum by (job) (memory_bytes) or sum(memory_bytes)',
  ],
  [
    'promql/many-to-one',
    'sum by (instance, method) (rate(errors_total[5m])) / on(instance) sum by (instance) (rate(errors_total[5m]))',
    'sum by (instance, method) (rate(errors_total[5m])) / on(instance) group_left sum by (instance) (rate(errors_total[5m]))',
  ],
  [
    'promql/many-to-one',
    'memory_bytes * on(instance) disk_bytes',
    'memory_bytes * on(instance) disk_bytes{mountpoint="/"}',
  ],
  ['promql/unit', 'memory_bytes + age_seconds', 'memory_bytes + limit_bytes'],
  [
    'promql/unit',
    'rate(sent_bytes_total[5m]) > memory_bytes',
    'sum(rate(sent_bytes_total[5m])) > sum(deriv(memory_bytes[5m]))',
  ],
  ['promql/unit', 'load_ratio > load_percent', 'load_ratio * 100 > load_percent'],
  ['promql/unit', 'age_seconds * 1000 > age_seconds', 'time() - started_timestamp_seconds > age_seconds'],
  ['promql/unit', 'temperature_celsius > cost_usd', 'memory_bytes / limit_bytes > load_ratio'],
  ['promql/threshold-scale', '1 - memory_bytes / limit_bytes > 90', '1 - memory_bytes / limit_bytes > 0.9'],
  [
    'promql/threshold-scale',
    '100 * (1 - memory_bytes / limit_bytes) > 0.9',
    '100 * (1 - memory_bytes / limit_bytes) > 90',
  ],
  ['promql/variable-in-matcher', 'up{job="$job"}', 'up{job=~"node$"}'],
  ['promql/variable-in-matcher', 'up{job=~"${job:regex}"}', 'up{job="a$"}'],
  [
    'promql/label-regex',
    'label_replace(up, "a", "$1", "job", "(.*")',
    'label_replace(up, "a", "$1", "job", "(.*)")',
  ],
  [
    'promql/label-argument',
    'label_replace(up, "", "x", "job", ".*")',
    'label_replace(up, "a b", "x", "job", ".*")',
  ],
];

describe('check against the declared metrics', () => {
  it.each(MISTAKES)('%s: %s', (code, wrong, right) => {
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).toEqual([]);
  });

  it('says nothing about metrics without a catalogue', () => {
    for (const [code, wrong] of MISTAKES) {
      const { ast } = parse(wrong);
      const found = ast === undefined ? [] : check(ast).map(diagnostic => diagnostic.code);
      expect(found.filter(other => !code.startsWith('promql/label-') && other === code)).toEqual([]);
    }
  });

  it('suggests the nearest name and says who dropped a label', () => {
    const help = (text: string) => {
      const { ast } = parse(text);
      return ast && check(ast, { metrics: METRICS, text })[0]?.help;
    };
    expect(help('rate(reqests_total[5m])')).toBe('did you mean "requests_total"?');
    expect(help('requests_total{endpont="/"}')).toBe('did you mean "endpoint"?');
    expect(help('requests_total{method="get"}')).toBe('did you mean "GET"?');
    expect(help('sum by (method) (sum by (job) (requests_total))')).toBe('"sum by (job)" drops it');
    expect(help('histogram_quantile(0.9, sum by (method) (rate(latency_seconds_bucket[5m])))')).toBe(
      '"sum by (method)" drops it: aggregate by (le) and the labels to keep',
    );
  });

  it('underlines the part that is wrong', () => {
    const text = 'sum(rate(requests_total{endpont="/"}[5m]))';
    const { ast } = parse(text);
    const [first] = ast ? check(ast, { metrics: METRICS, text, path: ['a', 'expr'] }) : [];
    expect(first?.path).toEqual(['a', 'expr']);
    expect(text.slice(first?.excerpt?.span.start, first?.excerpt?.span.end)).toBe('endpont="/"');
  });

  it('underlines in the printed text of a tree that was built', () => {
    const [first] = check(
      {
        type: 'call',
        func: 'rate',
        args: [
          {
            type: 'matrix',
            selector: { type: 'selector', metric: 'memory_bytes', matchers: [] },
            range: { type: 'window' },
          },
        ],
      },
      { metrics: METRICS },
    );
    expect(first?.code).toBe('promql/gauge-as-counter');
    expect(first?.excerpt?.text).toBe('rate(memory_bytes[5m])');
  });

  it('lets variables of a dashboard stand for names and values', () => {
    const dashboard = { dialect: 'grafana' } as const;
    for (const text of [
      'sum by ($by) (rate(requests_total{endpoint=~"$endpoint",method="${method}"}[$__rate_interval]))',
      '${prefix}_total{x="y"}',
      '$metric{x="y"}',
      'memory_bytes > $threshold',
      'memory_bytes offset $shift',
      'max_over_time(memory_bytes[$__range:$__interval])',
    ]) {
      expect([text, codes(text, dashboard)]).toEqual([text, []]);
    }
    expect(codes('requests_total{method="get",endpoint="$endpoint"}', dashboard)).toEqual([
      'promql/unknown-value',
    ]);
  });

  it('knows the two spellings of bucket bounds', () => {
    expect(codes('latency_seconds_bucket{le="1"}', { target: '2.53' })).toEqual([]);
    expect(codes('latency_seconds_bucket{le="1.0"}', { target: '2.53' })).toEqual([]);
  });
});
