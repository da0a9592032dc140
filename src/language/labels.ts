import type { LabelType } from '../promql/index.js';

/** A label with a closed set of values: `oneOf('GET', 'POST')`. */
export function oneOf<const V extends string>(...values: readonly V[]): LabelType<V> {
  return { type: 'label', values };
}

/** A label with any text: say what it looks like, and how many values to expect. */
export function text(
  about: {
    /** An RE2 pattern, anchored, that every value matches. */
    readonly pattern?: string;
    readonly example?: string;
    readonly cardinality?: number;
  } = {},
): LabelType<string> {
  return { type: 'label', ...about };
}
