import type { Duration } from '../../core/index.js';
import type { Selected, Typed, TypedScalar } from './expression.js';
import type { Grouped, WindowedGrouping } from './labels.js';
import type { LabelsOf, LabelTypes, Where } from './matchers.js';
import type { HistogramVector } from './native-histogram.js';
import type { CounterRange } from './range.js';
import type { PerSecond } from './units.js';
import type { Condition, Offset, Vector } from './vector.js';

/** A selection of a counter's series. Its value says little, since it only grows and starts anew: its rate does. */
export interface Counter<M extends LabelTypes = LabelTypes, U extends string = string> extends Selected {
  readonly type: 'counter';
  /** The series whose labels match. */
  where(matchers: Where<M>): Counter<M, U>;
  /** Per second, over `window`; without one, `$__rate_interval` in a dashboard and the system's window in a rule. */
  rate(window?: Duration): Vector<LabelsOf<M>, PerSecond<U>>;
  /** By how much it grew in `window`. */
  increase(window?: Duration): Vector<LabelsOf<M>, U>;
  /** Per second, from the last two samples: for graphs of fast changes only. */
  irate(window?: Duration): Vector<LabelsOf<M>, PerSecond<U>>;
  /** How often the process behind it started anew. */
  resets(window: Duration): Vector<LabelsOf<M>, 'count'>;
  /** The samples of the last `window`, for `fn` and for more than one function of them. */
  over(window: Duration): CounterRange<LabelsOf<M>, U>;
  /** As it was that long ago. */
  ago(offset: Offset): Counter<M, U>;
  /** True where the series is missing. */
  absent(): Condition<never, 'count'>;

  gt(
    this: 'a raw counter only grows, so a threshold on it never clears: compare its .rate() or .increase()',
    threshold: unknown,
  ): never;
  gte(
    this: 'a raw counter only grows, so a threshold on it never clears: compare its .rate() or .increase()',
    threshold: unknown,
  ): never;
  lt(
    this: 'a raw counter only grows, so a threshold on it never clears: compare its .rate() or .increase()',
    threshold: unknown,
  ): never;
  lte(
    this: 'a raw counter only grows, so a threshold on it never clears: compare its .rate() or .increase()',
    threshold: unknown,
  ): never;
  sum(
    this: 'a sum of raw counters jumps when a process restarts: take their .rate() or .increase() first',
    grouping?: unknown,
  ): never;
}

/** A selection of a gauge's series. */
export interface Gauge<M extends LabelTypes = LabelTypes, U extends string = string>
  extends Vector<LabelsOf<M>, U> {
  /** The series whose labels match. */
  where(matchers: Where<M>): Gauge<M, U>;
}

/** A selection of a histogram's series. */
export interface Histogram<M extends LabelTypes = LabelTypes, U extends string = string> extends Selected {
  readonly type: 'histogram';
  /** The series whose labels match. */
  where(matchers: Where<M>): Histogram<M, U>;
  /** The φ-quantile of the observations, φ from 0 to 1; `le` is handled. */
  quantile<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    phi: number,
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, U>;
  /** The mean of the observations. */
  average<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, U>;
  /** Observations, as a counter. */
  observations(): Counter<M, 'count'>;
  /** The sum of the observations, as a counter. */
  total(): Counter<M, U>;
  /** The share of observations not above one of the declared buckets. */
  within<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    bound: number,
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, 'ratio'>;
  /** The share of observations between two values, estimated from the buckets around them. */
  fraction<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    lower: number,
    upper: number,
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, 'ratio'>;
  /** Observations per second by bucket, for a heatmap. */
  buckets<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W> | 'le', 'count/seconds'>;

  rate(
    this: 'a histogram is many series: use .quantile(), .average() or .observations().rate()',
    window?: unknown,
  ): never;
  gt(this: 'a histogram is many series: compare its .quantile() or .average()', threshold: unknown): never;
}

/** A selection of a summary's series. */
export interface Summary<M extends LabelTypes = LabelTypes, U extends string = string> extends Selected {
  readonly type: 'summary';
  /** The series whose labels match. */
  where(matchers: Where<M>): Summary<M, U>;
  /** A quantile that the process computed: one of those declared. They cannot be aggregated. */
  quantile(phi: number): Vector<LabelsOf<M> | 'quantile', U>;
  /** The mean of the observations. */
  average<B extends LabelsOf<M> = never, W extends LabelsOf<M> = never>(
    grouping?: WindowedGrouping<B, W>,
  ): Vector<Grouped<LabelsOf<M>, B, W>, U>;
  /** Observations, as a counter. */
  observations(): Counter<M, 'count'>;
  /** The sum of the observations, as a counter. */
  total(): Counter<M, U>;
}

/** What may be drawn: an expression, or the sentence that says why it may not. */
export type Plottable<E> = E extends Typed
  ? E
  : E extends { readonly type: 'counter' }
    ? 'a raw counter only grows: take its .rate() or .increase()'
    : E extends { readonly type: 'histogram' | 'summary' }
      ? 'a histogram is many series: take its .quantile(), .average() or .buckets()'
      : E extends { readonly type: 'range' }
        ? 'a range has many values: make one of them first, with .avg(), .max(), .last() …'
        : E extends HistogramVector | { readonly type: 'nativeHistogram' }
          ? 'a native histogram is not a number: take its .quantile(), .average() or .rate().count()'
          : E extends TypedScalar
            ? 'a scalar has no series: take fn.vector(…) of it'
            : never;
