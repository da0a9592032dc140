import type { Duration } from '../../core/index.js';
import type { Typed, TypedCondition } from './expression.js';
import type { Grouped, Grouping, MatchedLabels, None, OneGrouping } from './labels.js';
import type {
  AnyKind,
  AnySide,
  LabelsIn,
  MatchingFor,
  Operand,
  Product,
  Quotient,
  SameKind,
} from './operands.js';
import type { PerSecond } from './units.js';

type Matched<L extends string, T, M> = T extends Typed ? MatchedLabels<L, LabelsIn<T>, M> : L;

/** `by` the labels that stay, or `without` those that go; alone, one series of all. */
type Aggregate<L extends string, U extends string> = <const G extends Grouping<L> = None>(
  grouping?: G & OneGrouping<G>,
) => Vector<Grouped<L, G>, U>;

type Sum<L extends string, U extends string> = <
  const T extends Operand,
  const M extends MatchingFor<L, T> = None,
>(
  right: SameKind<L, U, T, M>,
  matching?: M,
) => Vector<Matched<L, T, M>, U>;

/** Against a quantity of the same dimension, or another expression in the same unit. */
type Comparison<L extends string, U extends string> = <
  const T extends Operand,
  const M extends MatchingFor<L, T> = None,
>(
  right: SameKind<L, U, T, M>,
  matching?: M,
) => Condition<Matched<L, T, M>, U>;

type Joined<L extends string, U extends string> = <
  const T extends Typed,
  const M extends MatchingFor<L, T> = None,
>(
  right: AnySide<L, T, M>,
  matching?: M,
) => Condition<L, U>;

/** An instant vector: series with the labels `L`, each with one value in the unit `U`. */
export interface Vector<L extends string = string, U extends string = string> extends Typed<L, U> {
  readonly sum: Aggregate<L, U>;
  readonly avg: Aggregate<L, U>;
  readonly min: Aggregate<L, U>;
  readonly max: Aggregate<L, U>;
  /** How many series there are. */
  readonly count: Aggregate<L, 'count'>;
  /** Standard deviation across series. */
  readonly stddev: Aggregate<L, U>;
  /** The φ-quantile across series, φ from 0 to 1. For the quantile of a histogram see `Histogram.quantile`. */
  quantileOf<const G extends Grouping<L> = None>(
    phi: number,
    grouping?: G & OneGrouping<G>,
  ): Vector<Grouped<L, G>, U>;
  /** The k largest series; they keep their labels. */
  topk<const G extends Grouping<L> = None>(k: number, grouping?: G & OneGrouping<G>): Vector<L, U>;
  bottomk<const G extends Grouping<L> = None>(k: number, grouping?: G & OneGrouping<G>): Vector<L, U>;

  /** The same unit on both sides; a quantity is converted. */
  readonly plus: Sum<L, U>;
  readonly minus: Sum<L, U>;
  times<const T extends Operand, const M extends MatchingFor<L, T> = None>(
    right: AnyKind<L, T, M>,
    matching?: M,
  ): Vector<Matched<L, T, M>, Product<U, T>>;
  div<const T extends Operand, const M extends MatchingFor<L, T> = None>(
    right: AnyKind<L, T, M>,
    matching?: M,
  ): Vector<Matched<L, T, M>, Quotient<U, T>>;

  readonly gt: Comparison<L, U>;
  readonly gte: Comparison<L, U>;
  readonly lt: Comparison<L, U>;
  readonly lte: Comparison<L, U>;
  readonly eq: Comparison<L, U>;
  readonly neq: Comparison<L, U>;

  /** These, and where there is none of them, those of the other side. */
  or<T extends Typed>(right: T): Vector<L & LabelsIn<T>, U>;

  /** The last `window` of it, for functions over time; of a derived expression, as a subquery with `step`. */
  over(window: Duration, step?: Duration): RangeVector<L, U>;
  /** As it was that long ago. */
  ago(offset: Duration): Vector<L, U>;

  abs(): Vector<L, U>;
  ceil(): Vector<L, U>;
  floor(): Vector<L, U>;
  /** To a multiple of `to` (1 if not given). */
  round(to?: number): Vector<L, U>;
  clamp(min: number, max: number): Vector<L, U>;
  clampMin(min: number): Vector<L, U>;
  clampMax(max: number): Vector<L, U>;
  sortDesc(): Vector<L, U>;
  sort(): Vector<L, U>;
  /** 1 where there is no such series. Carries no label: those of equality matchers are not promised to the compiler. */
  absent(): Condition<never, 'count'>;
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
  /** Where the other side has a series too. */
  readonly and: Joined<L, U>;
  /** Where the other side has none. */
  readonly unless: Joined<L, U>;
  or<T extends Typed>(right: T): Condition<L & LabelsIn<T>, U>;
}

/** Series with their values over a length of time; a function makes one value of them. */
export interface RangeVector<L extends string = string, U extends string = string> {
  readonly type: 'range';
  avg(): Vector<L, U>;
  min(): Vector<L, U>;
  max(): Vector<L, U>;
  sum(): Vector<L, U>;
  last(): Vector<L, U>;
  stddev(): Vector<L, U>;
  /** How many samples. */
  count(): Vector<L, 'count'>;
  /** The φ-quantile over time, φ from 0 to 1. */
  quantile(phi: number): Vector<L, U>;
  /** How often the value changed. */
  changes(): Vector<L, 'count'>;
  /** 1 where there was any sample. */
  present(): Vector<L, 'count'>;
  /** Last minus first. */
  delta(): Vector<L, U>;
  /** Change per second, by linear regression. */
  deriv(): Vector<L, PerSecond<U>>;
  /** The value in that time from now, by linear regression. */
  predict(ahead: Duration): Vector<L, U>;

  gt(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  lt(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  gte(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  lte(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
}
