import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type Orientation, orientation, type Reducer, reducer } from './parts.js';

/** Options of a big number. */
export interface StatOptions {
  /** Which value of the time range is shown. Default `last`. */
  readonly reduce?: Reducer | undefined;
  /** The history in small behind the number. Default true. */
  readonly sparkline?: boolean | undefined;
  /** What takes the threshold's colour. Default `value`. */
  readonly color?: 'value' | 'background' | 'none' | undefined;
  /** What is printed. Default `auto`: the name too, where there are several. */
  readonly show?: 'auto' | 'value' | 'valueAndName' | 'name' | undefined;
  /** The change since the beginning of the time range, in percent. Default false. */
  readonly change?: boolean | undefined;
  readonly orientation?: Orientation | undefined;
}

const schema = z.strictObject({
  reduce: reducer.default('last'),
  sparkline: z.boolean().default(true),
  color: z.enum(['value', 'background', 'none']).default('value'),
  show: z.enum(['auto', 'value', 'valueAndName', 'name']).default('auto'),
  change: z.boolean().default(false),
  orientation: orientation.default('auto'),
});

/** One number that must be seen at once, with its recent history. */
export const stat = panelKind<StatOptions, z.output<typeof schema>>({
  schema,
  size: { w: 4, h: 4 },
  data: 'prometheus',
  // A range, because the sparkline needs one.
  instant: false,
  answer: 'series',
  thresholds: true,
});
