import { z } from 'zod';
import { panelKind } from './panel-kind.js';

/** Options of a graph over time. */
export interface TimeseriesOptions {
  /** `lines` (default), `bars` or `points`. */
  readonly draw?: 'lines' | 'bars' | 'points' | undefined;
  /** Series on top of each other, by value or as shares of the whole. Default `none`. */
  readonly stack?: 'none' | 'normal' | 'percent' | undefined;
  /** How dark the area under a line is, 0 to 100. Default 10. */
  readonly fill?: number | undefined;
  /** Values that the legend's table shows for each series. Default mean, max and last. */
  readonly legendValues?: readonly ('last' | 'mean' | 'max' | 'min' | 'sum')[] | undefined;
}

const schema = z.strictObject({
  draw: z.enum(['lines', 'bars', 'points']).default('lines'),
  stack: z.enum(['none', 'normal', 'percent']).default('none'),
  fill: z.number().min(0).max(100).default(10),
  legendValues: z.array(z.enum(['last', 'mean', 'max', 'min', 'sum'])).default(['mean', 'max', 'last']),
});

/** A graph over time: rates, latencies, anything with a history. */
export const timeseries = panelKind<TimeseriesOptions, z.output<typeof schema>>({
  schema,
  size: { w: 8, h: 8 },
  data: 'prometheus',
  instant: false,
  format: 'time_series',
  thresholds: true,
});
