import type { CallSite, Diagnostic } from '../../core/index.js';
import type { Expr, VectorSelector } from '../ast.js';
import type { Unit } from '../metric.js';
import type { Quantity } from './units.js';

declare const labels: unique symbol;
declare const unit: unique symbol;
declare const comparison: unique symbol;
declare const scalar: unique symbol;
declare const samples: unique symbol;

/** An expression as a value: what alerts, panels and recording rules share. */
export interface Expression {
  readonly type: 'expression';
  readonly ast: Expr;
  /** Unit of its value, if it is known. */
  readonly unit?: Unit | undefined;
  /** Mistakes that the builders saw. They never throw, so these wait here, without a path, until the definition is judged. */
  readonly faults: readonly Diagnostic[];
  /** Definitions of the recorded series that it reads: who uses it has them recorded. What a definition is, is not known here. */
  readonly sources?: readonly object[] | undefined;
  /** Where it was written, for expressions in text. */
  readonly site?: CallSite | undefined;
}

/** Series chosen by name and matchers that are no expression yet: of a counter, a histogram or a summary. */
export interface Selected {
  readonly selector: VectorSelector;
  readonly faults: readonly Diagnostic[];
}

/** An expression whose labels and unit the compiler knows. */
export interface Typed<L extends string = string, U extends string = string> extends Expression {
  // For the compiler only. Not optional, since TypeScript then adds a paragraph about that to each message.
  readonly [labels]: L;
  readonly [unit]: U;
}

/** The labels of an expression. Read as a property: `infer` would compare the whole types, for each of thousands. */
export type LabelsIn<T> = T extends { readonly [labels]: string } ? T[typeof labels] : never;

/** The unit of an expression or a quantity; a bare number is a ratio. */
export type UnitIn<T> = T extends { readonly [unit]: string }
  ? T[typeof unit]
  : T extends Quantity
    ? T['unit']
    : 'ratio';

/** What is a vector, in the one property that tells. */
export interface Series {
  readonly [labels]: string;
}

/** What an alert can stand on: a comparison, or comparisons joined. */
export interface TypedCondition<L extends string = string, U extends string = string> extends Typed<L, U> {
  readonly [comparison]: true;
}

/** One number that changes over time, without labels: `time()`, `scalar(v)`. */
export interface TypedScalar<U extends string = string> extends Expression {
  readonly [scalar]: true;
  readonly [unit]: U;
}

/** Series with their values over a length of time, of a counter or of what may fall, too. */
export interface TypedRange<
  L extends string = string,
  U extends string = string,
  K extends 'counter' | 'gauge' = 'counter' | 'gauge',
> {
  readonly type: 'range';
  readonly ast: Expr;
  readonly faults: readonly Diagnostic[];
  readonly [labels]: L;
  readonly [unit]: U;
  readonly [samples]: K;
}
