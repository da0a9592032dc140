import { budget, counter, gauge, percent, system, usd } from 'atalaya';
import { common } from './base.js';
import type { Construct } from './case.js';
import { joined, of } from './series.js';

const spentToday = gauge('spent_today_usd', { help: 'Money spent since midnight.' });
const cost = counter('cost_usd_total', { help: 'Money spent.' });

export const money: Construct = {
  name: 'budget',
  system: () =>
    system('demo', {
      ...common,
      metrics: [...common.metrics, spentToday, cost],
      budgets: [
        budget('gpu', {
          title: 'GPU',
          daily: { limit: usd(50), spent: spentToday },
          warnAt: [percent(80), percent(90)],
          unusual: { spending: cost.rate('10m'), usual: cost.rate('2h'), factor: 3 },
          action: 'Stop what nobody needs.',
        }),
      ],
    }),
  cases: [
    {
      name: 'warns at each share, and again when all is spent',
      series: { spent_today_usd: joined(of(60, index => index)) },
      at: {
        40: {},
        43: { BudgetSpent80: 1 },
        47: { BudgetSpent80: 1, BudgetSpent90: 1 },
        53: { BudgetSpent80: 1, BudgetSpent90: 1, BudgetExceeded: 1 },
      },
      values: [{ minute: 25, expr: 'max(demo:budget_spent:ratio{budget="gpu",period="daily"})', is: 0.5 }],
    },
    {
      name: 'says nothing more when a new day begins',
      series: { spent_today_usd: joined(of(20, 49), of(20, 1)) },
      at: { 10: { BudgetSpent80: 1, BudgetSpent90: 1 }, 30: {} },
    },
    {
      name: 'sums what several processes spend',
      series: {
        'spent_today_usd{instance="a"}': joined(of(20, 30)),
        'spent_today_usd{instance="b"}': joined(of(20, 12)),
      },
      at: { 10: { BudgetSpent80: 1 } },
    },
    {
      name: 'finds spending that is unusual, and is silent on the usual',
      series: {
        cost_usd_total: joined(
          of(180, index => index),
          of(60, index => 180 + 10 * index),
        ),
      },
      at: { 170: {}, 203: { UnusualSpendGpu: 1 } },
    },
    {
      name: 'is silent in a gap, and where nothing was ever spent',
      series: {
        spent_today_usd: joined(of(10, 20), of(30, '_'), of(5, 21)),
        cost_usd_total: joined(of(45, 0)),
      },
      silent: 44,
    },
  ],
};
