import * as z from 'zod';
import type { LabelType } from '../promql/index.js';
import { type Described, OPTIONS } from './described.js';

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
    /** How many values to expect: a warning says if those of a metric's labels multiply to a million series. */
    readonly cardinality?: number;
  } = {},
): LabelType<string> {
  return { type: 'label', ...about };
}

/** What `oneOf` and `text` hand on. */
export const labelType = z.strictObject(
  {
    type: z.literal('label'),
    values: z.array(z.string()).min(1).readonly().optional(),
    pattern: z.string().optional(),
    example: z.string().optional(),
    cardinality: z.int().positive().optional(),
  },
  { error: "must be a label type: oneOf('a', 'b') or text({ … })" },
);

/** The types of labels, as data. */
export const describedLabels: readonly Described[] = [
  {
    name: 'oneOf',
    call: oneOf,
    parameters: ['...values'],
    schemas: [],
    argumentsOf: ({ type, values }) =>
      type === 'label' && Array.isArray(values) ? (values as readonly unknown[]) : undefined,
    example: `oneOf('GET', 'POST')`,
  },
  {
    name: 'text',
    call: text,
    parameters: [OPTIONS],
    schemas: [labelType],
    argumentsOf: ({ type, ...about }) => {
      if (type !== 'label' || 'values' in about) return undefined;
      return Object.keys(about).length === 0 ? [] : [about];
    },
    example: `text({ example: '/cart', cardinality: 40 })`,
  },
];
