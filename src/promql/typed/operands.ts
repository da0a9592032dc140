import type { LabelsIn, Series, Typed, TypedScalar, UnitIn } from './expression.js';
import type { None, OperatorOptions, PairOptions, SidesMeet } from './labels.js';
import type { Dimensional, Divide, Multiply, Quantity, QuantityFits, SameUnit } from './units.js';

/** What stands at the right of an operator. */
export type Operand = number | Quantity | TypedScalar | Typed;

/** `on`, `ignoring` and groups, with the labels of both sides; `fill`. */
export type OptionsFor<L extends string, T> = PairOptions<L, LabelsIn<T>>;
/** The same with `bool`. */
export type ComparisonFor<L extends string, T> = OperatorOptions<L, LabelsIn<T>>;

/**
 * The right side of `+`, `-` and of comparisons: `T` itself, or the sentence that says what is wrong with it, which
 * the compiler then shows because the argument does not fit it.
 */
export type SameKind<L extends string, U extends string, T, M> = T extends number
  ? U extends Dimensional
    ? `a bare number has no unit, and the left side has the unit ${U}: write ${Writing<U>}`
    : T
  : T extends Quantity
    ? QuantityFits<U, T['unit']> extends true
      ? T
      : `${U} cannot be compared with ${T['unit']}`
    : SameUnit<U, UnitIn<T>> extends true
      ? T extends Series
        ? Meet<L, LabelsIn<T>, M, T>
        : T
      : `${U} and ${UnitIn<T>} are different units`;

/** The right side of `+` and `-` after a scalar: labels play no part. */
export type SameKindAsScalar<U extends string, T> = T extends Series
  ? SameUnit<U, UnitIn<T>> extends true
    ? T
    : `${U} and ${UnitIn<T>} are different units`
  : SameKind<never, U, T, None>;

/** The right side of `*` and `/`: any unit, but the sides must meet. */
export type AnyKind<L extends string, T, M> = T extends Series ? Meet<L, LabelsIn<T>, M, T> : T;

/** The right side of `and` and `unless`, where many may match many. */
export type AnySide<L extends string, T, M> = T extends Series
  ? M extends { readonly on: readonly string[] }
    ? T
    : Meet<L, LabelsIn<T>, M, T>
  : T;

type Meet<L extends string, R extends string, M, T> =
  SidesMeet<L, R, M> extends infer S ? (S extends true ? T : S) : never;

type Writing<U extends string> = U extends 'ratio' | 'percent'
  ? 'percent(5) or ratio(0.05)'
  : U extends 'bytes'
    ? 'bytes(8e9) or gigabytes(8)'
    : U extends 'seconds' | 'usd' | 'celsius'
      ? `${U}(…)`
      : `amount(…, '${U}')`;

/** The unit of `a / b`; a bare number scales and keeps it. */
export type Quotient<U extends string, T> = T extends number ? U : Divide<U, UnitIn<T>>;
/** The unit of `a * b`. */
export type Product<U extends string, T> = T extends number ? Scaled<U, T> : Multiply<U, UnitIn<T>>;

/** A ratio × 100 is a percentage. Other conversions (× 1000, ÷ 1024) stay in the dimension, and the run time knows the scale. */
type Scaled<U extends string, T extends number> = [U, T] extends ['ratio', 100] ? 'percent' : U;
