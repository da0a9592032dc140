import type { FunctionSignature } from './signature.js';

/** Functions that write or read labels, sort, or read histograms. */
export const LABELS_AND_HISTOGRAMS = {
  /** The mean of the observations of native histograms. */
  histogram_avg: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: 'observed',
    wants: 'histogram',
    since: '2.51',
  },
  /** How many observations native histograms hold. */
  histogram_count: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: 'counted',
    wants: 'histogram',
    since: '2.40',
  },
  /** The share of observations between two values, estimated within the buckets. */
  histogram_fraction: {
    args: ['scalar', 'scalar', 'vector'],
    result: 'vector',
    labels: 'dropLe',
    unit: { unit: 'ratio' },
    since: '2.40',
  },
  /** The φ-quantile of the observations, φ from 0 to 1; a classic histogram needs the rates of its buckets, with `le`. */
  histogram_quantile: { args: ['scalar', 'vector'], result: 'vector', labels: 'dropLe', unit: 'observed' },
  /** Several quantiles at once, each named in a label. */
  histogram_quantiles: {
    args: ['vector', 'string', 'scalar'],
    repeat: 10,
    result: 'vector',
    labels: 'quantiles',
    unit: 'observed',
    since: '3.11',
    experimental: true,
  },
  /** The estimated standard deviation of the observations of native histograms. */
  histogram_stddev: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: 'observed',
    wants: 'histogram',
    since: '2.47',
  },
  /** The estimated variance of the observations of native histograms. */
  histogram_stdvar: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: 'none',
    wants: 'histogram',
    since: '2.47',
  },
  /** The sum of the observations of native histograms. */
  histogram_sum: {
    args: ['vector'],
    result: 'vector',
    labels: 'dropName',
    unit: 'total',
    wants: 'histogram',
    since: '2.40',
  },
  /** With the labels of the info metrics that share the identifying labels, such as target_info. */
  info: {
    args: ['vector', 'vector'],
    optional: 1,
    result: 'vector',
    labels: 'info',
    unit: 'same',
    keepsCounter: true,
    since: '2.55',
    experimental: true,
  },
  /** With a label made of the values of others and what stands between them. */
  label_join: {
    args: ['vector', 'string', 'string', 'string'],
    optional: 1,
    repeat: Number.POSITIVE_INFINITY,
    result: 'vector',
    labels: 'join',
    unit: 'same',
    keepsCounter: true,
  },
  /** With a label written from what a pattern finds in another; where it does not match nothing changes. */
  label_replace: {
    args: ['vector', 'string', 'string', 'string', 'string'],
    result: 'vector',
    labels: 'replace',
    unit: 'same',
    keepsCounter: true,
  },
  /** In ascending order of value, which only a table of an instant shows. */
  sort: { args: ['vector'], result: 'vector', labels: 'keep', unit: 'same', keepsCounter: true },
  /** In the natural order of labels, which only a table of an instant shows. */
  sort_by_label: {
    args: ['vector', 'string'],
    optional: 1,
    repeat: Number.POSITIVE_INFINITY,
    result: 'vector',
    labels: 'keep',
    unit: 'same',
    keepsCounter: true,
    since: '2.49',
    experimental: true,
  },
  /** In the reverse natural order of labels, which only a table of an instant shows. */
  sort_by_label_desc: {
    args: ['vector', 'string'],
    optional: 1,
    repeat: Number.POSITIVE_INFINITY,
    result: 'vector',
    labels: 'keep',
    unit: 'same',
    keepsCounter: true,
    since: '2.49',
    experimental: true,
  },
  /** In descending order of value, which only a table of an instant shows. */
  sort_desc: { args: ['vector'], result: 'vector', labels: 'keep', unit: 'same', keepsCounter: true },
} as const satisfies Record<string, FunctionSignature>;
