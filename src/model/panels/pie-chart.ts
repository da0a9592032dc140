import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type LegendPlacement, legendPlacement, type Reducer, reducer } from './parts.js';

/** Options of a pie. */
export interface PieChartOptions {
  /** Default `donut`. */
  readonly style?: 'donut' | 'pie' | undefined;
  /** Which value of the time range is shown. Default `last`. */
  readonly reduce?: Reducer | undefined;
  /** What is written on the slices. Default nothing: the legend says it. */
  readonly labels?: readonly ('name' | 'value' | 'percent')[] | undefined;
  /** Default `right`. */
  readonly legendAt?: LegendPlacement | undefined;
  /** What the legend shows of each slice. Default both. */
  readonly legendValues?: readonly ('value' | 'percent')[] | undefined;
}

const schema = z.strictObject({
  style: z.enum(['donut', 'pie']).default('donut'),
  reduce: reducer.default('last'),
  labels: z
    .array(z.enum(['name', 'value', 'percent']))
    .readonly()
    .default([]),
  legendAt: legendPlacement.default('right'),
  legendValues: z
    .array(z.enum(['value', 'percent']))
    .readonly()
    .default(['value', 'percent']),
});

/** Shares of a whole, for a few parts. */
export const pieChart = panelKind<PieChartOptions, z.output<typeof schema>>({
  schema,
  size: { w: 8, h: 8 },
  data: 'prometheus',
  instant: true,
  answer: 'series',
  thresholds: false,
});
