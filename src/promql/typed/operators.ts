import type { LabelsIn, Series, Typed } from './expression.js';
import type { MatchedLabels, None } from './labels.js';
import type {
  AnyKind,
  AnySide,
  ComparisonFor,
  Operand,
  OptionsFor,
  Product,
  Quotient,
  SameKind,
} from './operands.js';
import type { Condition, Vector } from './vector.js';

type Matched<L extends string, T, M> = T extends Series ? MatchedLabels<L, LabelsIn<T>, M> : L;

type Sum<L extends string, U extends string> = <
  const T extends Operand,
  const M extends OptionsFor<L, T> = None,
>(
  right: SameKind<L, U, T, M>,
  options?: M,
) => Vector<Matched<L, T, M>, U>;

/** Against a quantity of the same dimension, or another expression in the same unit. */
type Comparison<L extends string, U extends string> = <
  const T extends Operand,
  const M extends ComparisonFor<L, T> = None,
>(
  right: SameKind<L, U, T, M>,
  options?: M,
) => M extends { readonly bool: true } ? Vector<Matched<L, T, M>, string> : Condition<Matched<L, T, M>, U>;

type Joined<L extends string, U extends string> = <
  const T extends Typed,
  const M extends OptionsFor<L, T> = None,
>(
  right: AnySide<L, T, M>,
  options?: M,
) => Condition<L, U>;

type Power<L extends string> = <const T extends Operand, const M extends OptionsFor<L, T> = None>(
  right: AnyKind<L, T, M>,
  options?: M,
) => Vector<Matched<L, T, M>, string>;

/** PromQL's binary operators. */
export interface Operators<L extends string, U extends string> {
  /** The same unit on both sides; a quantity is converted. */
  readonly plus: Sum<L, U>;
  /** The difference; the same unit on both sides, and a quantity is converted. */
  readonly minus: Sum<L, U>;
  /** The product: of a number, a quantity or another expression. */
  times<const T extends Operand, const M extends OptionsFor<L, T> = None>(
    right: AnyKind<L, T, M>,
    options?: M,
  ): Vector<Matched<L, T, M>, Product<U, T>>;
  /** The quotient: by a number, a quantity or another expression. */
  div<const T extends Operand, const M extends OptionsFor<L, T> = None>(
    right: AnyKind<L, T, M>,
    options?: M,
  ): Vector<Matched<L, T, M>, Quotient<U, T>>;
  /** The remainder of a division: `%`. */
  readonly mod: Sum<L, U>;
  /** To the power of the right side. */
  readonly pow: Power<L>;
  /** The angle of the point (right, left), in radians. */
  readonly atan2: Power<L>;
  /** With the other sign. */
  negate(): Vector<L, U>;

  /** The series that are above: `>`. */
  readonly gt: Comparison<L, U>;
  /** The series that are not below: `>=`. */
  readonly gte: Comparison<L, U>;
  /** The series that are below: `<`. */
  readonly lt: Comparison<L, U>;
  /** The series that are not above: `<=`. */
  readonly lte: Comparison<L, U>;
  /** The series that are equal: `==`. */
  readonly eq: Comparison<L, U>;
  /** The series that differ: `!=`. */
  readonly neq: Comparison<L, U>;

  /** Where the other side has a series too. */
  readonly and: Joined<L, U>;
  /** Where the other side has none. */
  readonly unless: Joined<L, U>;
  /** These, and where there is none of them, those of the other side. */
  or<const T extends Typed, const M extends OptionsFor<L, T> = None>(
    right: T,
    options?: M,
  ): Vector<L & LabelsIn<T>, U>;
}
