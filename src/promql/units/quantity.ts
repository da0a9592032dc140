import type { MetricKind, Unit } from '../metric.js';

export type Share = 'surely' | 'perhaps';

/** What the values of an expression are. */
export interface Measure {
  /** Undefined if it is unknown, or a plain number that takes the unit of the other side. */
  readonly unit?: Unit | undefined;
  /** What a histogram's buckets count, carried to the quantile. */
  readonly observed?: Unit | undefined;
  /** `counter` as long as the values only grow; undefined if unknown. */
  readonly kind?: MetricKind | undefined;
  /** A number that the values were multiplied by and that is no conversion yet: the 100 of `100 * used / size`. */
  readonly factor?: number | undefined;
  /** Of a ratio: whether it is a part of a whole, 0 to 1. Likely only, where nothing says that one thing is part of the other. */
  readonly share?: Share | undefined;
  /** The counter or histogram that `kind` speaks of. */
  readonly metric?: string | undefined;
}

export const UNKNOWN: Measure = {};
/** A plain number. */
export const GAUGE: Measure = { kind: 'gauge' };
