import { expect, test } from 'vitest';
import type { Alert, Severity } from '../../../src/model/index.js';
import { parse, print } from '../../../src/promql/index.js';
import { compared } from '../../../src/resolve/alerts/threshold.js';
import { stepsFrom } from '../../../src/resolve/dashboards/panel-thresholds.js';

function parsed(text: string) {
  const { ast } = parse(text);
  if (ast === undefined) throw new Error(text);
  return ast;
}

test.each([
  ['x > 5', 'x', '> 5'],
  ['x < bool 5', 'x', '< 5'],
  ['5 < x', 'x', '> 5'],
  ['5 >= x', 'x', '<= 5'],
  ['x == 1', 'x', '== 1'],
  ['x != 1', 'x', '!= 1'],
  ['sum(rate(x[5m])) / sum(rate(y[5m])) > 0.05', 'sum(rate(x[5m])) / sum(rate(y[5m]))', '> 0.05'],
  ['x > 5 and y < 3', 'x', '> 5'],
  ['x > 5 unless on() y == 1 and z', 'x', '> 5'],
  ['x > y', 'x > y', undefined],
  ['x and y > 5', 'x and y > 5', undefined],
  ['x > 5 or y > 5', 'x > 5 or y > 5', undefined],
  ['absent(x)', 'absent(x)', undefined],
])('%s compares %s with %s', (text, signal, threshold) => {
  const found = compared(parsed(text));
  expect(print(found.signal)).toBe(signal);
  const { operator, value } = found.threshold ?? {};
  expect(operator === undefined ? undefined : `${operator} ${value}`).toBe(threshold);
});

const limit = (severity: Severity, text: string) => ({ severity, ...compared(parsed(`x ${text}`)) }) as Alert;

test.each<[string, Alert[], [number | null, string][]]>([
  ['nothing', [], []],
  ['only equality', [limit('critical', '== 0')], []],
  [
    'an upper limit',
    [limit('warning', '> 80')],
    [
      [null, 'fine'],
      [80, 'warning'],
    ],
  ],
  [
    'two upper limits',
    [limit('critical', '> 90'), limit('warning', '>= 80')],
    [
      [null, 'fine'],
      [80, 'warning'],
      [90, 'critical'],
    ],
  ],
  [
    'a lower limit',
    [limit('warning', '< 80')],
    [
      [null, 'warning'],
      [80, 'fine'],
    ],
  ],
  [
    'two lower limits',
    [limit('warning', '< 80'), limit('critical', '< 50')],
    [
      [null, 'critical'],
      [50, 'warning'],
      [80, 'fine'],
    ],
  ],
  [
    'a band',
    [limit('warning', '< 10'), limit('critical', '> 90')],
    [
      [null, 'warning'],
      [10, 'fine'],
      [90, 'critical'],
    ],
  ],
  [
    'two of one value: the most urgent',
    [limit('emergency', '> 9'), limit('info', '> 9')],
    [
      [null, 'fine'],
      [9, 'emergency'],
    ],
  ],
])('steps of %s', (_, alerts, expected) => {
  expect(
    stepsFrom(alerts).map(({ from, means }) => [
      from,
      means.type === 'severity' ? means.severity : means.type,
    ]),
  ).toEqual(expected);
  expect(stepsFrom(alerts.toReversed())).toEqual(stepsFrom(alerts));
});
