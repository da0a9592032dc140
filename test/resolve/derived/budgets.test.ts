import { budget, percent, ratio, usd } from 'atalaya';
import { describe, expect, it } from 'vitest';
import { print } from '../../../src/promql/index.js';
import { cost, shopWith } from '../shop.js';

const today = cost.increase('1d');

function budgeted(...budgets: Parameters<typeof budget>[]) {
  const { alerts, recordings } = shopWith({ budgets: budgets.map(args => budget(...args)) });
  return {
    recordings: recordings.map(({ labels, expr }) => `${labels.budget}/${labels.period}: ${print(expr)}`),
    alerts: Object.fromEntries(
      alerts.map(({ name, severity, expr }) => [name, `${severity}: ${print(expr)}`]),
    ),
  };
}

describe('budgets', () => {
  it('of none are nothing', () => {
    expect(budgeted()).toEqual({ recordings: [], alerts: {} });
  });

  it('are a share of each limit, and alerts that watch all of them', () => {
    const found = budgeted(
      ['gpu', { title: 'GPU', daily: { limit: usd(50), spent: today }, action: 'Look.' }],
      [
        'all',
        {
          title: 'All',
          daily: { limit: usd(100), spent: today },
          monthly: { limit: usd(900), spent: cost.increase('30d') },
          warnAt: [ratio(0.9), percent(80)],
          action: 'Look.',
        },
      ],
    );
    expect(found.recordings).toEqual([
      'all/daily: sum(increase(shop_cost_usd_total[1d])) / 100',
      'all/monthly: sum(increase(shop_cost_usd_total[30d])) / 900',
      'gpu/daily: sum(increase(shop_cost_usd_total[1d])) / 50',
    ]);
    expect(found.alerts).toEqual({
      BudgetExceeded: 'critical: shop:budget_spent:ratio > 1',
      BudgetSpent80: 'warning: shop:budget_spent:ratio > 0.8',
      BudgetSpent90: 'warning: shop:budget_spent:ratio{budget=~"all"} > 0.9',
    });
  });

  it('that are exceeded mute their own warnings', () => {
    const { routing } = shopWith({
      budgets: [
        budget('gpu', {
          title: 'GPU',
          daily: { limit: usd(50), spent: today },
          warnAt: [percent(80)],
          action: 'Look.',
        }),
      ],
    });
    expect(routing.inhibitRules).toEqual([
      {
        name: 'BudgetExceeded mutes BudgetSpent80',
        source: [
          { label: 'alertname', operator: '=', value: 'BudgetExceeded' },
          { label: 'service', operator: '=', value: 'shop' },
          { label: 'escalation', operator: '=', value: '0' },
        ],
        target: [
          { label: 'alertname', operator: '=', value: 'BudgetSpent80' },
          { label: 'service', operator: '=', value: 'shop' },
        ],
        equal: ['budget', 'period', 'service'],
      },
    ]);
  });

  it('with `unusual` compare spending with what is usual', () => {
    const unusual = { spending: cost.rate('1h'), usual: cost.rate('7d'), factor: 2 };
    const { alerts } = budgeted([
      'big-gpu',
      { title: 'GPU', daily: { limit: usd(5), spent: today }, unusual, action: 'Look.' },
    ]);
    expect(alerts.UnusualSpendBigGpu).toMatch(/^warning: sum\(rate\(shop_cost_usd_total\[1h\]\)\)/);
    expect(alerts.UnusualSpendBigGpu).toMatch(/> 2$|\* 2/);
  });

  it('of one name as an alert of a person’s are reported', () => {
    expect(() =>
      budgeted(
        ['a', { title: 'A', daily: { limit: usd(5), spent: today }, action: 'Look.' }],
        ['a', { title: 'A', daily: { limit: usd(5), spent: today }, action: 'Look.' }],
      ),
    ).toThrow('definition/duplicate');
  });
});
