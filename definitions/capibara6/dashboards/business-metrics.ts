import { barChart, dashboard, fromLabel, heatmap, pieChart, row, stat, timeseries } from 'atalaya';
import { activeUsers, queries, revenue, satisfaction, sessions, signups } from '../metrics/business.js';
import { availability } from '../recordings.js';
import { satisfactionOfTheDay } from '../signals/business.js';
import { logsRow } from './logs-row.js';

const usersByTier = activeUsers.sum({ by: ['user_tier'] });
const resolved = sessions.where({ outcome: 'resolved' }).increase('1d');
const ended = sessions.increase('1d');

export const businessMetrics = dashboard('business-metrics', {
  title: 'Business Metrics',
  description: 'What users ask, whether they are content, and what it is worth.',
  tags: ['business'],
  refresh: '5m',
  range: '7d',
  variables: [
    fromLabel(queries, 'user_tier', { multi: true, all: true }),
    fromLabel(queries, 'query_type', { multi: true, all: true }),
  ],
  rows: [
    row(
      'Business KPIs',
      stat('satisfaction-now', 'Satisfaction', satisfactionOfTheDay, {
        description: 'Mean rating of the last day, of 5. The aim is 4.5, the least is 4.',
        decimals: 2,
        base: 'red',
        thresholds: [
          { at: 4, color: 'orange' },
          { at: 4.5, color: 'green' },
        ],
      }),
      stat('users-now', 'Active users', usersByTier.sum()),
      stat('resolved-now', 'Sessions resolved', resolved.sum().div(ended.sum()), {
        description: 'Share of the sessions of the last day in which users got what they came for.',
      }),
      stat('availability', 'Availability in 7 days', availability.over('7d').avg(), {
        description: 'Share of requests that did not fail by our fault. The aim is 99.9 %.',
        decimals: 3,
        sparkline: false,
        base: 'red',
        thresholds: [
          { at: 0.995, color: 'orange' },
          { at: 0.999, color: 'green' },
        ],
      }),
      stat('revenue-now', 'Revenue in a day', revenue.increase('1d').sum()),
      stat('signups-now', 'Sign-ups in a day', signups.increase('1d').sum(), { decimals: 0 }),
    ),
    row(
      'Query types by user tier',
      barChart(
        'types',
        'Query types by user tier',
        queries.increase('1d').sum({ by: ['query_type', 'user_tier'] }),
        { description: 'Queries of the last day.', x: 'query_type', stack: 'normal' },
      ),
      timeseries('queries', 'Queries by type', queries.rate('1h').sum({ by: ['query_type'] }), {
        stack: 'normal',
        size: { w: 12 },
      }),
      pieChart('tiers', 'User tiers', usersByTier, { description: 'Users of the last 24 hours.' }),
      timeseries('users', 'Active users by tier', usersByTier, { stack: 'normal' }),
      timeseries('queries-by-tier', 'Queries by tier', queries.rate('1h').sum({ by: ['user_tier'] }), {
        stack: 'normal',
      }),
    ),
    row(
      'Satisfaction scores',
      timeseries(
        'satisfaction',
        'Satisfaction by tier',
        satisfaction.average({ by: ['user_tier'], window: '1d' }),
        {
          description: 'Mean rating of the day before each point, of 5.',
          min: 1,
          max: 5,
        },
      ),
      timeseries(
        'satisfaction-by-type',
        'Satisfaction by query type',
        satisfaction.average({ by: ['query_type'], window: '1d' }),
        {
          description:
            'Mean rating of the day before each point, of 5. The lowest line is where to work next.',
          min: 1,
          max: 5,
        },
      ),
      heatmap('ratings', 'Ratings', satisfaction.buckets(), { unit: 'points', size: { w: 8 } }),
    ),
    row(
      'Growth',
      timeseries('revenue', 'Revenue by tier', revenue.increase('1d').sum({ by: ['user_tier'] }), {
        description: 'Of the day before each point.',
        stack: 'normal',
      }),
      timeseries('signups', 'Sign-ups by tier', signups.increase('1d').sum({ by: ['user_tier'] }), {
        description: 'Of the day before each point.',
      }),
      timeseries(
        'resolved',
        'Sessions resolved by tier',
        resolved.sum({ by: ['user_tier'] }).div(ended.sum({ by: ['user_tier'] })),
        {
          description: 'Share of the sessions of the day before each point.',
        },
      ),
    ),
    logsRow('business'),
  ],
});
