import type { FunctionSignature } from './signature.js';

const ANCHORED = ['anchored'] as const;
const EXTENDED = ['anchored', 'smoothed'] as const;

/** Functions from a range vector to an instant vector. */
export const OVER_TIME = {
  /** 1 if no series had a sample in the range; nothing otherwise. */
  absent_over_time: { args: ['matrix'], result: 'vector', labels: 'absent', unit: { unit: 'count' } },
  /** The mean of the samples in the range. */
  avg_over_time: {
    sumsUp: true,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** How often the value changed in the range. */
  changes: {
    sumsUp: true,
    samples: 2,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'count' },
    extensions: ANCHORED,
  },
  /** How many samples the range holds. */
  count_over_time: {
    sumsUp: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'count' },
  },
  /** The last value of a gauge minus the first, extrapolated to the ends of the range. */
  delta: {
    samples: 2,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'gauge',
    extensions: EXTENDED,
  },
  /** Change of a gauge per second, by linear regression. */
  deriv: {
    samples: 2,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'perSecond',
    wants: 'gauge',
  },
  /** A gauge smoothed; lower first factor: older samples count more; higher second: so does the trend. */
  double_exponential_smoothing: {
    samples: 2,
    args: ['matrix', 'scalar', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'gauge',
    since: '3.0',
    experimental: true,
  },
  /** The oldest sample in the range. */
  first_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'keep',
    unit: 'same',
    keepsCounter: true,
    since: '3.7',
    experimental: { until: '3.14' },
  },
  /** The former name of double_exponential_smoothing. */
  holt_winters: {
    samples: 2,
    args: ['matrix', 'scalar', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'gauge',
    removedIn: '3.0',
    replacedBy: 'double_exponential_smoothing',
  },
  /** The last sample of a gauge minus the one before. */
  idelta: {
    samples: 2,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'gauge',
  },
  /** By how much a counter grew in the range, extrapolated to its ends; restarts are allowed for. */
  increase: {
    sumsUp: true,
    samples: 2,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'counter',
    extensions: EXTENDED,
  },
  /** Growth of a counter per second, from its last two samples: for graphs of fast changes only. */
  irate: {
    samples: 2,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'perSecond',
    wants: 'counter',
  },
  /** The newest sample in the range, however old. */
  last_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'keep',
    unit: 'same',
    keepsCounter: true,
    since: '2.26',
  },
  /** The median absolute deviation of the samples in the range. */
  mad_over_time: {
    sumsUp: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    since: '2.49',
    experimental: true,
  },
  /** The largest sample in the range. */
  max_over_time: {
    sumsUp: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** The smallest sample in the range. */
  min_over_time: {
    sumsUp: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    keepsCounter: true,
  },
  /** The value of a gauge so many seconds from now, by linear regression. */
  predict_linear: {
    samples: 2,
    args: ['matrix', 'scalar'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
    wants: 'gauge',
  },
  /** 1 for every series with a sample in the range. */
  present_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'count' },
    since: '2.29',
  },
  /** The φ-quantile of the samples in the range, φ from 0 to 1. */
  quantile_over_time: {
    sumsUp: true,
    args: ['scalar', 'matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
  },
  /** Growth of a counter per second over the range; restarts are allowed for. */
  rate: {
    samples: 2,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'perSecond',
    wants: 'counter',
    extensions: EXTENDED,
  },
  /** How often a counter started again in the range. */
  resets: {
    sumsUp: true,
    samples: 2,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'count' },
    wants: 'counter',
    extensions: ANCHORED,
  },
  /** The standard deviation of the samples in the range. */
  stddev_over_time: {
    sumsUp: true,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
  },
  /** The variance of the samples in the range. */
  stdvar_over_time: {
    sumsUp: true,
    computes: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'square',
  },
  /** The sum of the samples in the range. */
  sum_over_time: {
    sumsUp: true,
    computes: true,
    adds: true,
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: 'same',
  },
  /** When the oldest sample in the range was taken, in Unix seconds. */
  ts_of_first_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
    since: '3.7',
    experimental: true,
  },
  /** When the newest sample in the range was taken, in Unix seconds. */
  ts_of_last_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
    since: '3.5',
    experimental: true,
  },
  /** When the largest sample in the range was taken, the last one of equals, in Unix seconds. */
  ts_of_max_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
    since: '3.5',
    experimental: true,
  },
  /** When the smallest sample in the range was taken, the last one of equals, in Unix seconds. */
  ts_of_min_over_time: {
    args: ['matrix'],
    result: 'vector',
    labels: 'dropName',
    unit: { unit: 'seconds' },
    since: '3.5',
    experimental: true,
  },
} as const satisfies Record<string, FunctionSignature>;
