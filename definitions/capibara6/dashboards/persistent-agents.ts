import { barGauge, dashboard, fromLabel, pieChart, row, stat, table, timeseries } from 'atalaya';
import { active, created, evaluations, graduations, interactions, memoryUsage } from '../metrics/agents.js';
import { agentCount } from '../signals/agents.js';
import { logsRow } from './logs-row.js';

const byDomain = active.sum({ by: ['domain'] });
const graduationRatio = graduations
  .increase('1d')
  .sum({ by: ['domain'] })
  .div(evaluations.increase('1d').sum({ by: ['domain'] }));

export const persistentAgents = dashboard('persistent-agents', {
  title: 'Persistent Agents',
  description: 'How many agents live in which domain, how well they learn, and how much they remember.',
  tags: ['agents'],
  range: '24h',
  variables: [fromLabel(active, 'domain', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('agents-now', 'Agents', agentCount),
      stat(
        'graduation-now',
        'Graduation rate',
        graduations.increase('1d').sum().div(evaluations.increase('1d').sum()),
        { description: 'Share of the evaluations of the last day that an agent passed.' },
      ),
      stat('graduated-today', 'Graduated in a day', graduations.increase('1d').sum(), {
        description: 'Agents that graduated in the last day.',
        decimals: 0,
        unit: 'agents',
      }),
      stat('created-today', 'Created in a day', created.increase('1d').sum(), {
        description: 'Agents created in the last day.',
        decimals: 0,
      }),
      stat('memory-now', 'Memory', memoryUsage.sum(), { description: 'What all agents remember.' }),
      stat('interactions-now', 'Interactions', interactions.rate().sum()),
    ),
    row(
      'Agent count by domain',
      pieChart('domains', 'Domain distribution', byDomain),
      timeseries('agents', 'Agents by domain', byDomain, { stack: 'normal' }),
      timeseries('interactions', 'Interactions by domain', interactions.rate().sum({ by: ['domain'] }), {
        stack: 'normal',
      }),
    ),
    row(
      'Graduation rates',
      barGauge('graduation', 'Graduation rate by domain', graduationRatio, {
        description: 'Share of the evaluations of the last day that an agent passed.',
      }),
      timeseries('graduation-over-time', 'Graduation rate over time', graduationRatio, {
        description: 'Each point is the rate of the day before it.',
      }),
      timeseries(
        'turnover',
        'Created and graduated',
        {
          created: created.increase('1h').sum(),
          graduated: graduations.increase('1h').sum(),
        },
        { draw: 'bars', description: 'In the hour before each point.', unit: 'agents' },
      ),
    ),
    row(
      'Memory usage',
      timeseries('memory', 'Memory by domain', memoryUsage.sum({ by: ['domain'] }), {
        description: 'What the agents of a domain remember.',
        stack: 'normal',
        size: { w: 12 },
      }),
      table(
        'memory-by-agent',
        'Agents that remember most',
        memoryUsage.max({ by: ['agent', 'domain'] }).topk(20),
        {
          columns: [
            { field: 'agent', title: 'Agent' },
            { field: 'domain', title: 'Domain' },
            { field: 'A', title: 'Memory', cell: 'bar' },
          ],
        },
      ),
    ),
    logsRow('agents'),
  ],
});
