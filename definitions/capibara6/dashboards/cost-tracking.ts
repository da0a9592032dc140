import {
  barChart,
  barGauge,
  dashboard,
  fromLabel,
  heatmap,
  pieChart,
  promql,
  row,
  stat,
  table,
  timeseries,
} from 'atalaya';
import { cost, costPerQuery, dailyCost, monthlyCost, savings, tokens } from '../metrics/costs.js';
import { spending, usualSpending } from '../recordings.js';
import { dailyTotal } from '../signals/costs.js';

/** Recorded with the budgets: the share spent, by budget and period. */
const budgetSpent = promql`capibara6:budget_spent:ratio`;

export const costTracking = dashboard('cost-tracking', {
  title: 'Cost Tracking',
  description: 'What capibara6 costs, of which budget, for what, and what a query comes to.',
  tags: ['costs'],
  refresh: '5m',
  range: '7d',
  variables: [fromLabel(dailyCost, 'cost_type', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('today', 'Spent today', dailyTotal, { description: 'Since midnight UTC, on everything.' }),
      stat('month', 'Spent this month', monthlyCost.sum(), {
        description: 'Since the first, UTC, on everything.',
      }),
      stat('hour', 'Spent in the last hour', cost.increase('1h').sum()),
      stat('fullest', 'Fullest budget', budgetSpent.max(), {
        description: 'Share spent of the budget, daily or monthly, that has least left.',
      }),
      stat('per-query', 'Cost per query', costPerQuery.average(), {
        description: 'Mean of all queries.',
        decimals: 4,
      }),
      stat('saved', 'Saved in a day', savings.increase('1d').sum()),
    ),
    row(
      'Budget status',
      barGauge('budgets', 'Budgets', budgetSpent, {
        description: 'Share spent of each budget, today and this month. Alerts come at 80 %, 90 % and 100 %.',
        legend: '{{budget}}, {{period}}',
        size: { w: 10, h: 10 },
      }),
      timeseries('budgets-over-time', 'Budgets over time', budgetSpent, {
        description: 'A daily budget falls to nothing at midnight UTC, a monthly one on the first.',
        legend: '{{budget}}, {{period}}',
        size: { w: 14, h: 10 },
      }),
    ),
    row(
      'Daily costs by type',
      timeseries('daily-total', 'Spent since midnight', dailyTotal, {
        description: 'Above the line, the alert fires. The sum begins anew at midnight UTC.',
      }),
      barChart('daily', 'Today by type', dailyCost.sum({ by: ['cost_type'] }), { size: { w: 8 } }),
      pieChart('categories', 'Categories', cost.increase('1d').sum({ by: ['category'] }), {
        description: 'Of the last 24 hours.',
      }),
      timeseries('spending', 'Spending by type', cost.increase('1h').sum({ by: ['cost_type'] }), {
        description: 'In the hour before each point.',
        draw: 'bars',
        stack: 'normal',
        size: { w: 12 },
      }),
      timeseries('unusual', 'Spending against the usual', spending.div(usualSpending), {
        description:
          'This hour as a multiple of a usual hour of the last week. Above 3, the alert of a budget fires.',
        unit: 'times',
        thresholds: [{ at: 3, color: 'orange' }],
        size: { w: 12 },
      }),
    ),
    row(
      'Cost per query',
      timeseries('per-query-by-model', 'Cost per query by model', costPerQuery.average({ by: ['model'] }), {
        decimals: 4,
      }),
      heatmap('per-query-spread', 'Costs of queries', costPerQuery.buckets(), {
        unit: 'usd',
        size: { w: 8 },
      }),
      timeseries('tokens', 'Tokens by model', tokens.rate().sum({ by: ['model', 'direction'] }), {
        description: 'What inference is paid by.',
      }),
    ),
    row(
      'Cost optimization',
      table(
        'resources',
        'Dearest resources of the last day',
        cost
          .increase('1d')
          .sum({ by: ['category', 'cost_type', 'resource'] })
          .topk(20),
        {
          columns: [
            { field: 'resource', title: 'Resource' },
            { field: 'cost_type', title: 'Type' },
            { field: 'category', title: 'Category' },
            { field: 'A', title: 'Spent', cell: 'bar' },
          ],
          size: { w: 12 },
        },
      ),
      timeseries('month-by-type', 'This month by type', monthlyCost.sum({ by: ['cost_type'] }), {
        stack: 'normal',
        size: { w: 6 },
      }),
      timeseries('savings', 'Saved by type', savings.increase('1d').sum({ by: ['cost_type'] }), {
        description: 'Of the day before each point.',
        stack: 'normal',
        size: { w: 6 },
      }),
    ),
  ],
});
