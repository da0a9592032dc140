import type { Grouped, Grouping } from './labels.js';
import type { Vector } from './vector.js';

/** `by` the labels that stay, or `without` those that go; alone, one series of all. */
type Aggregate<L extends string, U extends string> = <B extends L = never, W extends L = never>(
  grouping?: Grouping<B, W>,
) => Vector<Grouped<L, B, W>, U>;

/** Chooses whole series, with their labels, in all or in each group. */
type Select<L extends string, U extends string> = <B extends L = never, W extends L = never>(
  parameter: number,
  grouping?: Grouping<B, W>,
) => Vector<L, U>;

/** PromQL's aggregations. */
export interface Aggregations<L extends string, U extends string> {
  /** The sum of each group. */
  readonly sum: Aggregate<L, U>;
  /** The mean of each group. */
  readonly avg: Aggregate<L, U>;
  /** The smallest value of each group. */
  readonly min: Aggregate<L, U>;
  /** The largest value of each group. */
  readonly max: Aggregate<L, U>;
  /** How many series there are. */
  readonly count: Aggregate<L, 'count'>;
  /** 1 for each group that there is. */
  readonly group: Aggregate<L, 'count'>;
  /** Standard deviation across series. */
  readonly stddev: Aggregate<L, U>;
  /** Variance across series. */
  readonly stdvar: Aggregate<L, string>;
  /** The φ-quantile across series, φ from 0 to 1. For the quantile of a histogram see `Histogram.quantile`. */
  quantileOf<B extends L = never, W extends L = never>(
    phi: number,
    grouping?: Grouping<B, W>,
  ): Vector<Grouped<L, B, W>, U>;
  /** How many series have each value; the value becomes the label. */
  countValues<const D extends string, B extends L = never, W extends L = never>(
    label: D,
    grouping?: Grouping<B, W>,
  ): Vector<Grouped<L, B, W> | D, 'count'>;
  /** The k largest series. */
  readonly topk: Select<L, U>;
  /** The k smallest series. */
  readonly bottomk: Select<L, U>;
  /** Any k series; experimental. */
  readonly limitk: Select<L, U>;
  /** A share of the series, always the same ones: 0.1, or -0.9 for the others; experimental. */
  readonly limitRatio: Select<L, U>;
}
