import { bytes, counter, percent, promql, usd } from 'atalaya';
import { expect, test } from 'vitest';
import { budgetSchema } from '../../../src/language/index.js';
import { expandBudgets } from '../../../src/resolve/derived/budget/budget.js';
import { alerted, derivedValue, mistaken, recorded } from './value.js';

const cost = counter('cost_usd_total', { help: 'Money spent.' });
const spent = cost.increase('1d');
const daily = { limit: usd(50), spent };

const of = (name: string, given: object) =>
  derivedValue(budgetSchema, { title: name.toUpperCase(), action: `See ${name}.`, ...given }, { name });

test('budgets share a series, and the alerts on it', () => {
  const found = expandBudgets([
    of('all', { daily, monthly: { limit: usd(900), spent }, warnAt: [percent(80), percent(95)] }),
    of('gpu', { daily: { limit: usd(5), spent } }),
  ]);
  expect(recorded(found)).toEqual({
    budgets: [
      'shop:budget_spent:ratio{budget=all,period=daily} = sum(increase(cost_usd_total[1d])) / 50',
      'shop:budget_spent:ratio{budget=all,period=monthly} = sum(increase(cost_usd_total[1d])) / 900',
      'shop:budget_spent:ratio{budget=gpu,period=daily} = sum(increase(cost_usd_total[1d])) / 5',
    ],
  });
  expect(alerted(found)).toEqual({
    BudgetSpent80: 'warning after 0m: shop:budget_spent:ratio > 0.8',
    BudgetSpent95: 'warning after 0m: shop:budget_spent:ratio{budget=~"all"} > 0.95',
    BudgetExceeded: 'critical after 0m: shop:budget_spent:ratio > 1',
  });
});

test('what to do depends on the budget that an alert is about', () => {
  const { alerts = [] } = expandBudgets([of('all', { daily }), of('gpu', { daily })]);
  expect(alerts.map(({ action }) => action)).toEqual(
    alerts.map(() => [{ type: 'choice', label: 'budget', texts: { all: ['See all.'], gpu: ['See gpu.'] } }]),
  );
});

test('what is unusual is an alert of each', () => {
  const unusual = { spending: cost.rate('1h'), usual: cost.rate('3d') };
  expect(alerted(expandBudgets([of('big-gpu', { daily, unusual, warnAt: [] })]))).toEqual({
    BudgetExceeded: 'critical after 0m: shop:budget_spent:ratio > 1',
    UnusualSpendBigGpu:
      'warning after 15m: sum(rate(cost_usd_total[1h])) / sum(rate(cost_usd_total[3d])) > 3',
  });
});

test.each([
  ['nothing', { limit: usd(0), spent }],
  ['another unit', { limit: bytes(5), spent }],
])('a limit of %s is a mistake', (_, limit) => {
  expect(mistaken(expandBudgets([of('gpu', { monthly: limit })]))).toEqual(['monthly.limit: budget/limit']);
});

test('of a text, whose unit is not known, every limit fits', () => {
  expect(mistaken(expandBudgets([of('gpu', { daily: { limit: usd(5), spent: promql`sum(x)` } })]))).toEqual(
    [],
  );
});
