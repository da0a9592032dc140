import { ratio, type Vector } from '../promql/index.js';
import { type Row, row } from './dashboard.js';
import { panels } from './panels.js';

/** The series of an objective that its panels show. */
interface Shown {
  errorRatio(window: '5m'): Vector<string, 'ratio'>;
  readonly objective: Vector<string, 'ratio'>;
  readonly burnRate: Vector<string, 'ratio'>;
  readonly budgetRemaining: Vector<string, 'ratio'>;
}

/** Panels of a service level objective: what is left of its budget, what it keeps, and how fast the budget burns. */
export function sloRow<N extends string>(
  name: N,
  title: string,
  { errorRatio, objective, burnRate, budgetRemaining }: Shown,
): Row<`${N}-sli` | `${N}-burn` | `${N}-budget`> {
  // An objective is one series of each: without its labels, legends are plain words.
  const kept = errorRatio('5m').times(-1).plus(ratio(1));
  return row(
    title,
    panels.stat(`${name}-budget`, 'Error budget left', budgetRemaining.max(), {
      description: 'The share of the error budget that is left of the period.',
      base: 'red',
      size: { h: 8 },
      thresholds: [
        { at: 0, color: 'orange' },
        { at: 0.25, color: 'green' },
      ],
    }),
    panels.timeseries(
      `${name}-sli`,
      'Kept promises',
      { kept: kept.max(), promised: objective.max() },
      { description: 'The share of events that were right, and what is promised.', size: { w: 10 }, max: 1 },
    ),
    panels.timeseries(`${name}-burn`, 'Burn rate', burnRate.max(), {
      description:
        'How many times faster than allowed the error budget burns. At 1 it lasts exactly for the period.',
      unit: 'count',
      min: 0,
      size: { w: 10 },
    }),
  );
}
