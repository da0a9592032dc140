import { barGauge, dashboard, fromLabel, heatmap, row, stat, timeseries } from 'atalaya';
import { awareness, cycles, duration, pending } from '../metrics/ace.js';
import { successRatio, successRatioOfAll } from '../signals/ace.js';
import { logsRow } from './logs-row.js';

export const aceFramework = dashboard('ace-framework', {
  title: 'ACE Framework',
  description:
    'How the generator, the reflector and the curator work: cycles, their awareness, and their time.',
  tags: ['ace'],
  variables: [fromLabel(cycles, 'component', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('success-now', 'Success rate', successRatioOfAll, {
        description: 'Share of cycles that succeed.',
        size: { w: 5 },
      }),
      stat('awareness-now', 'Awareness', awareness.average(), {
        description: 'Mean score of all cycles, 0 to 100 %.',
        size: { w: 5 },
      }),
      stat('duration-now', 'Cycle time', duration.quantile(0.95), {
        description: '95 of 100 cycles take less than this.',
        size: { w: 5 },
      }),
      stat('rate-now', 'Cycles', cycles.rate().sum(), { size: { w: 5 } }),
      stat('pending-now', 'Waiting', pending.sum()),
    ),
    row(
      'ACE cycles by component',
      timeseries('cycles', 'Cycles by component', cycles.rate().sum({ by: ['component'] }), {
        stack: 'normal',
      }),
      timeseries(
        'failures',
        'Failed cycles',
        cycles
          .where({ outcome: 'failure' })
          .rate()
          .sum({ by: ['component'] }),
        { draw: 'bars', stack: 'normal', description: 'Cycles that failed, by component.' },
      ),
      barGauge('success', 'Success rate by component', successRatio, {
        description: 'Share of cycles that succeed.',
        base: 'red',
        thresholds: [
          { at: 0.9, color: 'orange' },
          { at: 0.98, color: 'green' },
        ],
      }),
    ),
    row(
      'Awareness scores',
      timeseries('awareness', 'Awareness by component', awareness.average({ by: ['component'] }), {
        description: 'Mean score of the cycles of a component.',
      }),
      heatmap('awareness-spread', 'Awareness scores', awareness.buckets(), {
        description: 'How the scores are spread: a second band below is a kind of query that ACE misreads.',
        unit: 'ratio',
        size: { w: 16 },
      }),
    ),
    row(
      'Processing duration',
      timeseries('duration', 'Cycle time by component', duration.quantile(0.95, { by: ['component'] }), {
        description: '95 of 100 cycles take less than this.',
      }),
      heatmap('duration-spread', 'Cycle times', duration.buckets(), { size: { w: 8 } }),
      timeseries('pending', 'Waiting cycles', pending.sum({ by: ['component'] }), {
        description: 'A queue that only grows means that a component is too slow for what comes in.',
      }),
    ),
    logsRow('ace'),
  ],
});
