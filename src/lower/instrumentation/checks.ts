import type { ClosedSet } from './closed-sets.js';
import type { Instrument, InstrumentLabel } from './instruments.js';
import { METRIC_KINDS, NUMERIC, type Numeric } from './metric-kinds.js';
import { isPortable } from './portable-pattern.js';

/** What a call is held against before anything is recorded. */
export type Check =
  | { readonly type: 'one-of'; readonly label: string; readonly set: ClosedSet }
  | { readonly type: 'matching'; readonly label: string; readonly pattern: string }
  | { readonly type: Numeric; readonly value: string };

/** What the values of labels must be. A pattern that the languages could read differently is only documented. */
export function labelChecks(labels: readonly InstrumentLabel[]): readonly Check[] {
  return labels.flatMap(({ name, set, pattern }): Check[] => {
    if (set !== undefined) return [{ type: 'one-of', label: name, set }];
    return pattern === undefined || !isPortable(pattern) ? [] : [{ type: 'matching', label: name, pattern }];
  });
}

/** A counter never falls, and one observation that is no number would spoil the sum for good: the strictest of them decides. */
export function valueCheck(value: string, moved: readonly Instrument[]): Check {
  const taken = moved.map(({ metric }) => METRIC_KINDS[metric.kind].takes);
  return { type: NUMERIC.find(each => taken.includes(each)) ?? 'number', value };
}
