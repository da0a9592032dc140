import * as z from 'zod';
import { panelKind } from './panel-kind.js';
import { type Orientation, orientation, type Reducer, reducer } from './parts.js';

/** Options of a dial. */
export interface GaugeOptions {
  /** Which value of the time range is shown. Default `last`. */
  readonly reduce?: Reducer | undefined;
  /** The thresholds as a ring around the dial. Default true. */
  readonly thresholdMarkers?: boolean | undefined;
  /** Their numbers at the ring. Default false. */
  readonly thresholdLabels?: boolean | undefined;
  readonly orientation?: Orientation | undefined;
}

const schema = z.strictObject({
  reduce: reducer.default('last'),
  thresholdMarkers: z.boolean().default(true),
  thresholdLabels: z.boolean().default(false),
  orientation: orientation.default('auto'),
});

/** A value between two ends, such as a utilisation. */
export const gauge = panelKind<GaugeOptions, z.output<typeof schema>>({
  schema,
  size: { w: 4, h: 6 },
  data: 'prometheus',
  instant: true,
  answer: 'series',
  thresholds: true,
});
