import { counter, gauge, matches, percent, ratio, text } from 'atalaya';
import { expect, test } from 'vitest';
import type { Alert } from '../../../src/model/index.js';
import { type Expression, replaceWindow } from '../../../src/promql/index.js';
import { compared } from '../../../src/resolve/alerts/threshold.js';
import { alertsOn, indexAlerts } from '../../../src/resolve/dashboards/panel-thresholds.js';

const WINDOW = 300_000;
const requests = counter('x_requests_total', { help: 'h', labels: { endpoint: text(), status: text() } });
const hits = gauge('x_hit_ratio', { help: 'h', labels: { cache: text() } });
const errors = requests
  .where({ status: matches('5..') })
  .rate()
  .sum({ by: ['endpoint'] })
  .div(requests.rate().sum({ by: ['endpoint'] }));

const index = indexAlerts(
  [alert('Errors', errors.gt(percent(5))), alert('Misses', hits.lt(ratio(0.8)))],
  WINDOW,
);

test.each<[string, Expression, readonly string[]]>([
  ['the signal itself', errors, ['Errors']],
  ['the largest of it, by an upper limit', errors.max(), ['Errors']],
  ['the largest of the largest', errors.max({ by: ['endpoint'] }).max(), ['Errors']],
  ['the smallest of it, by a lower limit', hits.min(), ['Misses']],
  ['the smallest has no upper limit', errors.min(), []],
  ['the largest has no lower limit', hits.max(), []],
  ['a sum has other values', errors.sum(), []],
  ['another signal', requests.rate().sum(), []],
])('thresholds of a panel that shows an alert: %s', (_, shown, expected) => {
  expect(alertsOn([shown.ast], index, WINDOW).map(({ name }) => name)).toEqual(expected);
});

function alert(name: string, { ast }: Expression): Alert {
  return { name, severity: 'warning', ...compared(replaceWindow(ast, WINDOW)) } as Alert;
}
