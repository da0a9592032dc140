import type { AggregationSignature } from './signature.js';

const K = { type: 'scalar', name: 'k' } as const;

/** Every aggregation of PromQL. Their names are keywords, in upper or lower case. */
export const AGGREGATIONS = {
  avg: { labels: 'group', unit: 'same', keepsCounter: true },
  bottomk: { param: K, labels: 'select', unit: 'same', keepsCounter: true },
  count: { labels: 'group', unit: { unit: 'count' } },
  count_values: { param: { type: 'string', name: 'label' }, labels: 'countValues', unit: { unit: 'count' } },
  group: { labels: 'group', unit: { unit: 'count' } },
  limit_ratio: {
    param: { type: 'scalar', name: 'ratio' },
    labels: 'select',
    unit: 'same',
    keepsCounter: true,
    since: '2.54',
    experimental: true,
  },
  limitk: { param: K, labels: 'select', unit: 'same', keepsCounter: true, since: '2.54', experimental: true },
  max: { labels: 'group', unit: 'same', keepsCounter: true },
  min: { labels: 'group', unit: 'same', keepsCounter: true },
  quantile: { param: { type: 'scalar', name: 'φ' }, labels: 'group', unit: 'same', keepsCounter: true },
  stddev: { labels: 'group', unit: 'same' },
  stdvar: { labels: 'group', unit: 'square' },
  sum: { labels: 'group', unit: 'same', keepsCounter: true },
  topk: { param: K, labels: 'select', unit: 'same', keepsCounter: true },
} as const satisfies Record<string, AggregationSignature>;

const BY_NAME: ReadonlyMap<string, AggregationSignature> = new Map(Object.entries(AGGREGATIONS));

export type AggregationName = keyof typeof AGGREGATIONS;

/** The signature of an aggregation (name in lower case), or undefined. */
export function aggregationSignature(name: string): AggregationSignature | undefined {
  return BY_NAME.get(name);
}
