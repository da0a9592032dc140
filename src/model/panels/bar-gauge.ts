import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type Orientation, orientation, type Reducer, reducer } from './parts.js';

/** Options of bars with a scale. */
export interface BarGaugeOptions {
  /** Which value of the time range is shown. Default `last`. */
  readonly reduce?: Reducer | undefined;
  /** Default `gradient`. */
  readonly style?: 'gradient' | 'lcd' | 'basic' | undefined;
  /** Draws the rest of the scale, too. Default true. */
  readonly unfilled?: boolean | undefined;
  /** Default `horizontal`: names are readable. */
  readonly orientation?: Orientation | undefined;
}

const schema = z.strictObject({
  reduce: reducer.default('last'),
  style: z.enum(['gradient', 'lcd', 'basic']).default('gradient'),
  unfilled: z.boolean().default(true),
  orientation: orientation.default('horizontal'),
});

/** One bar for each series, on one scale: a ranking, or how full things are. */
export const barGauge = panelKind<BarGaugeOptions, z.output<typeof schema>>({
  schema,
  size: { w: 8, h: 8 },
  data: 'prometheus',
  instant: true,
  answer: 'series',
  thresholds: true,
});
