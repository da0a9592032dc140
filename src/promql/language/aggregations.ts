import type { AggregationSignature } from './signature.js';

const K = { type: 'scalar', name: 'k' } as const;

/** Every aggregation of PromQL. Their names are keywords, in upper or lower case. */
export const AGGREGATIONS = {
  /** The mean of the series of each group. */
  avg: { computes: true, labels: 'group', unit: 'same', keepsCounter: true },
  /** The k smallest series, whole, of all or of each group. */
  bottomk: { param: K, labels: 'select', unit: 'same', keepsCounter: true },
  /** How many series each group has. */
  count: { labels: 'group', unit: { unit: 'count' } },
  /** How many series have each value, which becomes a label. */
  count_values: { param: { type: 'string', name: 'label' }, labels: 'countValues', unit: { unit: 'count' } },
  /** 1 for each group that there is. */
  group: { labels: 'group', unit: { unit: 'count' } },
  /** A share of the series, always the same ones; negative for the others. */
  limit_ratio: {
    param: { type: 'scalar', name: 'ratio' },
    labels: 'select',
    unit: 'same',
    keepsCounter: true,
    since: '2.54',
    experimental: true,
  },
  /** Any k series of all or of each group. */
  limitk: { param: K, labels: 'select', unit: 'same', keepsCounter: true, since: '2.54', experimental: true },
  /** The largest value of each group. */
  max: { labels: 'group', unit: 'same', keepsCounter: true },
  /** The smallest value of each group. */
  min: { labels: 'group', unit: 'same', keepsCounter: true },
  /** The φ-quantile of the values of each group, φ from 0 to 1. */
  quantile: { param: { type: 'scalar', name: 'φ' }, labels: 'group', unit: 'same', keepsCounter: true },
  /** The standard deviation of the values of each group. */
  stddev: { computes: true, labels: 'group', unit: 'same' },
  /** The variance of the values of each group. */
  stdvar: { computes: true, labels: 'group', unit: 'square' },
  /** The sum of the values of each group. */
  sum: { computes: true, adds: true, labels: 'group', unit: 'same', keepsCounter: true },
  /** The k largest series, whole, of all or of each group. */
  topk: { param: K, labels: 'select', unit: 'same', keepsCounter: true },
} as const satisfies Record<string, AggregationSignature>;

const BY_NAME: ReadonlyMap<string, AggregationSignature> = new Map(Object.entries(AGGREGATIONS));

export type AggregationName = keyof typeof AGGREGATIONS;

/** The signature of an aggregation (name in lower case), or undefined. */
export function aggregationSignature(name: string): AggregationSignature | undefined {
  return BY_NAME.get(name);
}
