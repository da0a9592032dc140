import type { Duration } from '../../core/index.js';
import type { Expression, Selected } from './expression.js';
import type { Grouped, Grouping, WindowedGrouping } from './labels.js';
import type { LabelsOf, LabelTypes, Where } from './matchers.js';
import type { PerSecond } from './units.js';
import type { Condition, Offset, Vector } from './vector.js';

/** A selection of a native histogram's series: each of its samples is a whole histogram. */
export interface NativeHistogram<M extends LabelTypes = LabelTypes, U extends string = string>
  extends Selected {
  readonly type: 'nativeHistogram';
  /** The series whose labels match. */
  where(matchers: Where<M>): NativeHistogram<M, U>;
  /** As it was that long ago. */
  ago(offset: Offset): NativeHistogram<M, U>;
  /** The observations per second, over `window`; without one, `$__rate_interval` in a dashboard and the system's window in a rule. */
  rate(window?: Duration): HistogramVector<LabelsOf<M>, U, PerSecond<U>, 'count/seconds'>;
  /** The observations made in `window`. */
  increase(window?: Duration): HistogramVector<LabelsOf<M>, U, U, 'count'>;
  /** The φ-quantile of the observations, φ from 0 to 1. */
  quantile<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    phi: number,
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, U>;
  /** The mean of the observations. */
  average<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, U>;
  /** The share of observations between two values. */
  fraction<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    lower: number,
    upper: number,
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, 'ratio'>;
  /** True where the series is missing. */
  absent(): Condition<never, 'count'>;

  gt(
    this: 'a native histogram is not a number: compare its .quantile(), .average() or .rate().count()',
    threshold: unknown,
  ): never;
  lt(
    this: 'a native histogram is not a number: compare its .quantile(), .average() or .rate().count()',
    threshold: unknown,
  ): never;
}

/** Operators of histograms. */
export interface HistogramOperators<Self = unknown> {
  /** Without the observations above a value; since Prometheus 3.11. */
  trimUpper(value: number): Self;
  /** Without the observations below a value; since Prometheus 3.11. */
  trimLower(value: number): Self;
}

/** Histograms with the labels `L`, of observations in `U`: one value must be read from each before it is shown or compared. */
export interface HistogramVector<
  L extends string = string,
  U extends string = string,
  Total extends string = string,
  Count extends string = string,
> extends Expression,
    HistogramOperators<HistogramVector<L, U, Total, Count>> {
  /** The histograms of each group, added up. */
  sum<B extends L = never, W extends L = never>(
    grouping?: Grouping<B, W>,
  ): HistogramVector<Grouped<L, B, W>, U, Total, Count>;
  /** The mean histogram of each group. */
  avg<B extends L = never, W extends L = never>(
    grouping?: Grouping<B, W>,
  ): HistogramVector<Grouped<L, B, W>, U, Total, Count>;
  /** The φ-quantile of the observations, φ from 0 to 1. */
  quantile(phi: number): Vector<L, U>;
  /** The share of observations between two values. */
  fraction(lower: number, upper: number): Vector<L, 'ratio'>;
  /** The mean of the observations. */
  average(): Vector<L, U>;
  /** How many observations. */
  count(): Vector<L, Count>;
  /** The sum of the observations. */
  total(): Vector<L, Total>;
  /** Standard deviation of the observations. */
  stddev(): Vector<L, U>;
  /** Variance of the observations. */
  stdvar(): Vector<L, string>;

  gt(
    this: 'a native histogram is not a number: take its .quantile(), .average() or .count() first',
    threshold: unknown,
  ): never;
  lt(
    this: 'a native histogram is not a number: take its .quantile(), .average() or .count() first',
    threshold: unknown,
  ): never;
}
