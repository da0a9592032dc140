import type { LabelsIn, Series, TypedScalar } from './expression.js';
import type { Operand, Product, Quotient, SameKindAsScalar } from './operands.js';
import type { Vector } from './vector.js';

/** With a vector on the right it is a vector, with its labels; otherwise another number. */
type Result<T, U extends string> = T extends Series ? Vector<LabelsIn<T>, U> : Scalar<U>;

/** One number without labels, such as `time()`. It has no series: an alert or a panel takes `fn.vector(…)` of it. */
export interface Scalar<U extends string = string> extends TypedScalar<U> {
  plus<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  minus<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  times<const T extends Operand>(right: T): Result<T, Product<U, T>>;
  div<const T extends Operand>(right: T): Result<T, Quotient<U, T>>;
  mod<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  pow<const T extends Operand>(right: T): Result<T, string>;
  atan2<const T extends Operand>(right: T): Result<T, string>;
  negate(): Scalar<U>;
}
