import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type LegendPlacement, legendPlacement, percent, type Reducer, reducer } from './parts.js';

/** Options of a graph over time. */
export interface TimeseriesOptions {
  /** `lines` (default), `bars` or `points`. */
  readonly draw?: 'lines' | 'bars' | 'points' | undefined;
  /** Series on top of each other, by value or as shares of the whole. Default `none`. */
  readonly stack?: 'none' | 'normal' | 'percent' | undefined;
  /** How dark areas and bars are, 0 to 100. Default 10 below lines, 40 where they are stacked, 80 for bars. */
  readonly fill?: number | undefined;
  /** `log` for values of many magnitudes. Default `linear`. */
  readonly scale?: 'linear' | 'log' | undefined;
  /** How thresholds are drawn. Default `line`. */
  readonly thresholdStyle?: 'line' | 'area' | 'off' | undefined;
  /** Draws a line over samples that are missing. Default false: a gap is news. */
  readonly connectGaps?: boolean | undefined;
  /** Default `bottom`. */
  readonly legendAt?: LegendPlacement | undefined;
  /** Values that the legend's table shows for each series. Default mean, max and last; none for a plain list. */
  readonly legendValues?: readonly Reducer[] | undefined;
}

const schema = z.strictObject({
  draw: z.enum(['lines', 'bars', 'points']).default('lines'),
  stack: z.enum(['none', 'normal', 'percent']).default('none'),
  fill: percent.optional(),
  scale: z.enum(['linear', 'log']).default('linear'),
  thresholdStyle: z.enum(['line', 'area', 'off']).default('line'),
  connectGaps: z.boolean().default(false),
  legendAt: legendPlacement.default('bottom'),
  legendValues: z.array(reducer).readonly().default(['mean', 'max', 'last']),
});

/** A graph over time: rates, latencies, anything with a history. */
export const timeseries = panelKind<TimeseriesOptions, z.output<typeof schema>>({
  schema,
  size: { w: 8, h: 8 },
  data: 'prometheus',
  instant: false,
  answer: 'series',
  thresholds: true,
});
