import type { Case } from './case.js';

/** What is right as an expression, and useless as the condition of an alert. */
export const CONDITIONS: readonly Case[] = [
  ['promql/condition-type', '42', 'memory_bytes > 42'],
  ['promql/condition-type', 'up[5m]', 'up == 0'],
  ['promql/condition-type', '"up == 0"', 'absent(up)'],
  ['promql/condition-type', 'time() > bool 5', 'time() - started_timestamp_seconds > 5'],
  ['promql/condition-constant', 'vector(1)', 'vector(1) and on() hour() >= 9'],
  ['promql/condition-constant', 'vector(1) > 0', 'hour() > 5'],
  ['promql/condition-bool', 'up == bool 0', 'sum(up == bool 0) > 3'],
  ['promql/condition-bool', 'up == 0 or load_ratio > bool 0.5', 'up == 0 or load_ratio > 0.5'],
  ['promql/condition-counter', 'errors_total', 'increase(errors_total[5m]) > 0'],
  [
    'promql/condition-counter',
    'sum by (method) (errors_total)',
    'errors_total unless errors_total offset 10m',
  ],
  ['promql/count-of-none', 'count(up == 1) < 2', 'sum(up == bool 1) < 2'],
  ['promql/count-of-none', 'count by (job) (load_ratio > 0.5) == 0', 'count by (job) (load_ratio > 0.5) > 2'],
  ['promql/count-of-none', 'count(up == 1) <= 1', 'count(up == 1) <= 1 or count(up == 0) >= 2'],
  ['promql/equal-fraction', 'load_ratio + load_ratio == 0.3', 'abs(load_ratio + load_ratio - 0.3) < 1e-9'],
  ['promql/equal-fraction', 'avg(load_ratio) != 0.5', 'load_ratio != 0.5'],
  ['promql/equal-fraction', '0.25 == load_ratio / 2', 'connections / 2 == 3'],
  [
    'promql/true-unchanged',
    'connections < connections offset 1h * 2',
    'connections < connections offset 1h / 2',
  ],
  [
    'promql/true-unchanged',
    '0.5 * connections offset 1d < connections',
    '2 * connections offset 1d < connections',
  ],
  [
    'promql/true-unchanged',
    'sum(rate(errors_total[5m])) > sum(rate(errors_total[5m] offset 1d)) / 3',
    'sum(rate(errors_total[5m])) > sum(rate(errors_total[5m] offset 1d)) * 3',
  ],
  ['promql/condition-unfiltered', 'memory_bytes', 'condition:high'],
  ['promql/condition-unfiltered', 'rate(errors_total[5m])', 'ALERTS{alertname="A",alertstate="firing"}'],
];
