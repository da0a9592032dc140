import type { LabelsIn, Series, TypedScalar } from './expression.js';
import type { Operand, Product, Quotient, SameKindAsScalar } from './operands.js';
import type { Vector } from './vector.js';

/** With a vector on the right it is a vector, with its labels; otherwise another number. */
type Result<T, U extends string> = T extends Series ? Vector<LabelsIn<T>, U> : Scalar<U>;

/** One number without labels, such as `time()`. It has no series: an alert or a panel takes `fn.vector(…)` of it. */
export interface Scalar<U extends string = string> extends TypedScalar<U> {
  /** The sum; the same unit on both sides. */
  plus<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  /** The difference; the same unit on both sides. */
  minus<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  /** The product. */
  times<const T extends Operand>(right: T): Result<T, Product<U, T>>;
  /** The quotient. */
  div<const T extends Operand>(right: T): Result<T, Quotient<U, T>>;
  /** The remainder of a division. */
  mod<const T extends Operand>(right: SameKindAsScalar<U, T>): Result<T, U>;
  /** To the power of the right side. */
  pow<const T extends Operand>(right: T): Result<T, string>;
  /** The angle of the point (right, left), in radians. */
  atan2<const T extends Operand>(right: T): Result<T, string>;
  /** With the other sign. */
  negate(): Scalar<U>;
}
