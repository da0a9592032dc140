import type { Duration } from '../../core/index.js';
import type { Aggregations } from './aggregations.js';
import type { LabelsIn, Typed, TypedCondition } from './expression.js';
import type { None } from './labels.js';
import type { OptionsFor } from './operands.js';
import type { Operators } from './operators.js';
import type { RangeVector } from './range.js';
import type { Scalar } from './scalar.js';

/** A length of time, negative to look ahead. */
export type Offset = Duration | `-${Duration}`;

/** Functions of series, one value each; those of PromQL's that read well as methods. */
export interface VectorFunctions<L extends string = string, U extends string = string> {
  /** Without the sign. */
  abs(): Vector<L, U>;
  /** Rounded up. */
  ceil(): Vector<L, U>;
  /** Rounded down. */
  floor(): Vector<L, U>;
  /** To a multiple of `to` (1 if not given). */
  round(to?: number): Vector<L, U>;
  /** Kept between two bounds. */
  clamp(min: number, max: number): Vector<L, U>;
  /** Kept at or above a bound. */
  clampMin(min: number): Vector<L, U>;
  /** Kept at or below a bound. */
  clampMax(max: number): Vector<L, U>;
  /** The largest first, which only a table shows. */
  sortDesc(): Vector<L, U>;
  /** The smallest first, which only a table shows. */
  sort(): Vector<L, U>;
  /** 1 where there is no such series. Carries no label: those of equality matchers are not promised to the compiler. */
  absent(): Condition<never, 'count'>;
  /** When each sample was taken, in Unix seconds. */
  timestamp(): Vector<L, 'seconds'>;
  /** The value of the one series that there is, or NaN. */
  scalar(): Scalar<U>;

  /**
   * Writes the label `target`: `replacement` with `$1` … from what `pattern` finds in `source`; an empty one removes it. For a
   * constant, source and pattern are empty: `labelReplace('tier', 'gold', '', '')`.
   */
  labelReplace<const D extends string, const R extends string>(
    target: D,
    replacement: R,
    source: L | '',
    pattern: string,
  ): Vector<R extends '' ? Exclude<L, D> : L | D, U>;
  /** Writes the label `target` from the values of others. */
  labelJoin<const D extends string>(target: D, separator: string, ...sources: readonly L[]): Vector<L | D, U>;
}

/** An instant vector: series with the labels `L`, each with one value in the unit `U`. */
export interface Vector<L extends string = string, U extends string = string>
  extends Typed<L, U>,
    Aggregations<L, U>,
    Operators<L, U>,
    VectorFunctions<L, U> {
  /** The last `window` of it, for functions over time; of a derived expression, as a subquery with `step`. */
  over(window: Duration, step?: Duration): RangeVector<L, U>;
  /** As it was that long ago. */
  ago(offset: Offset): Vector<L, U>;
  /** As it was at a time in Unix seconds, or at an end of the dashboard's range. */
  at(time: number | 'start' | 'end'): Vector<L, U>;

  /** A ratio in percent: × 100. */
  asPercent(): Vector<L, U extends 'ratio' ? 'percent' : string>;

  /** Only counters grow: a gauge may fall. */
  rate(this: 'rate() needs a counter; for a gauge use .over(window).deriv()', window?: unknown): never;
  increase(
    this: 'increase() needs a counter; for a gauge use .over(window).delta()',
    window?: unknown,
  ): never;
}

/** A comparison: the series of the left side for which it holds. */
export interface Condition<L extends string = string, U extends string = string>
  extends Vector<L, U>,
    TypedCondition<L, U> {
  /** These, and where there is none of them, those of the other side. */
  or<const T extends Typed, const M extends OptionsFor<L, T> = None>(
    right: T,
    options?: M,
  ): Condition<L & LabelsIn<T>, U>;
}
