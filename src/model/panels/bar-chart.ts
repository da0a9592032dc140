import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import {
  type LegendPlacement,
  legendPlacement,
  type Orientation,
  orientation,
  type ShowValue,
  showValue,
} from './parts.js';

/** Options of a bar chart. */
export interface BarChartOptions {
  /** The label whose values name the bars. Default: the first of the legend. */
  readonly x?: string | undefined;
  /** The label whose values are the bars of a group. Default: the next of the legend, where one query has two. */
  readonly series?: string | undefined;
  /** The bars of a group on top of each other, by value or as shares. Default `none`: side by side. */
  readonly stack?: 'none' | 'normal' | 'percent' | undefined;
  /** Default `auto`: horizontal where the names are long. */
  readonly orientation?: Orientation | undefined;
  /** Default `auto`: where there is room. */
  readonly showValue?: ShowValue | undefined;
  /** Default `hidden` for one bar in a group and `bottom` for several. */
  readonly legendAt?: LegendPlacement | undefined;
}

const schema = z.strictObject({
  x: z.string().min(1).optional(),
  series: z.string().min(1).optional(),
  stack: z.enum(['none', 'normal', 'percent']).default('none'),
  orientation: orientation.default('auto'),
  showValue: showValue.default('auto'),
  legendAt: legendPlacement.optional(),
});

/** The values of now, side by side: one bar for each value of a label. */
export const barChart = panelKind<BarChartOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: true,
  answer: 'table',
  thresholds: false,
});
