import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type LegendPlacement, legendPlacement, type ShowValue, showValue } from './parts.js';

/** Options of a state timeline. */
export interface StateTimelineOptions {
  /** Joins neighbours of the same value into one stretch. Default true. */
  readonly mergeValues?: boolean | undefined;
  /** Default `auto`: where there is room. */
  readonly showValue?: ShowValue | undefined;
  /** Share of its line that a bar fills, 0 to 1. Default 0.9. */
  readonly rowHeight?: number | undefined;
  /** Default `hidden`: each line has its name at the left, each stretch its text. */
  readonly legendAt?: LegendPlacement | undefined;
}

const schema = z.strictObject({
  mergeValues: z.boolean().default(true),
  showValue: showValue.default('auto'),
  rowHeight: z.number().min(0).max(1).default(0.9),
  legendAt: legendPlacement.default('hidden'),
});

/** Which state each thing was in, and when it changed. Value mappings give the states their names. */
export const stateTimeline = panelKind<StateTimelineOptions, z.output<typeof schema>>({
  schema,
  size: { w: 12, h: 8 },
  data: 'prometheus',
  instant: false,
  answer: 'series',
  thresholds: true,
});
