import { describe, expect, it } from 'vitest';
import { check, checkCondition, parse } from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

function codes(text: string): readonly string[] {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) return diagnostics.map(({ code }) => code);
  const about = { metrics: METRICS, text };
  return [...check(ast, about), ...checkCondition(ast, about)].map(({ code }) => code);
}

/** Conditions that look like a mistake and are none: a compiler that accuses them is switched off. */
describe('what nobody knows to be wrong is not accused', () => {
  it.each([
    ['a unit that nobody said', 'time() - expiry > 600'],
    ['on the other side, too', 'expiry - time() < 86400 * 7'],
    ['compared with another', 'expiry > memory_bytes'],
    ['a mean of what nobody said', 'sum(rate(wait_sum[5m])) / sum(rate(wait_count[5m])) > 100'],
    ['a quotient of an unknown', 'expiry / connections > 50'],
    ['a quantile of an unknown', 'histogram_quantile(0.9, rate(wait_bucket[5m])) > memory_bytes'],
    ['a guard that there is traffic', 'rate(errors_total[5m]) > 0.1 and errors_total > 0'],
    ['a guard on the left', 'errors_total > 0 and rate(errors_total[5m]) > 0.1'],
    [
      'a guard among others',
      'rate(errors_total[5m]) > 1 unless (requests_total > 0 or on () 0 < sum(errors_total))',
    ],
    [
      'a newborn counter',
      '(errors_total unless errors_total offset 10m) > 0 or increase(errors_total[10m]) > 0',
    ],
    ['a program that started just now', 'uptime_seconds_total / 60 < 5'],
    ['the same mirrored', '300 > uptime_seconds_total'],
    ['cores in use', 'sum(rate(busy_seconds_total[5m])) > 12'],
    ['a sum of shares', 'sum(load_ratio) > 12'],
    ['shares of minutes', 'sum_over_time(load_ratio[10m]) > 5'],
    ['half a percent', '100 * sum(rate(errors_total[5m])) / sum(rate(requests_total[5m])) > 0.5'],
    ['an info metric whose labels say it', 'disk_info{state="failed"}'],
    ['a label left out that is not there', 'sum without (pod, mountpoint) (disk_bytes) > 1e9'],
    ['a label that some jobs have', 'memory_bytes{env="prod"} > 1e9'],
    ['kept', 'sum by (env) (memory_bytes) > 1e9 and on (env) sum by (env) (limit_bytes) > 0'],
    ['on what Prometheus makes itself', 'up{env="prod"} == 0 or count by (env) (up) < 2'],
    ['a label ignored that is not there', 'memory_bytes / ignoring (pod) limit_bytes > 0.9'],
  ])('%s: %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ['promql/threshold-unlikely', 'rate(busy_seconds_total[5m]) > 90'],
    ['promql/threshold-scale', 'memory_bytes / limit_bytes > 90'],
    [
      'promql/threshold-scale',
      'sum(rate(requests_total{status="500"}[5m])) / sum(rate(requests_total[5m])) > 5',
    ],
    ['promql/threshold-scale', '1 - avg by (job) (load_ratio) > 5'],
    ['promql/threshold-unlikely', '100 * (1 - memory_bytes / limit_bytes) > 0.9'],
    ['promql/threshold-unlikely', 'load_percent > 0.01'],
    ['promql/raw-counter', 'rate(errors_total[5m]) > 0.1 and errors_total > 100'],
    ['promql/raw-counter', 'errors_total > 0'],
    ['promql/raw-counter', 'uptime_seconds_total > 300'],
    ['promql/condition-unfiltered', 'disk_info'],
    ['promql/unit', 'age_seconds > memory_bytes'],
  ])('while %s still is: %s', (code, text) => {
    expect(codes(text)).toEqual([code]);
  });
});
