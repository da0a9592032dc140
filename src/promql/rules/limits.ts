import type { Binary, Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import { OPERATORS } from '../language/operators.js';
import { constantOf } from '../units/constant.js';
import type { Measure } from '../units/quantity.js';

/** A number that something measured is compared with. */
export interface Limit {
  readonly measured: Measure;
  readonly value: number;
  readonly at: Expr;
}

/** The limits of a comparison. A number with a unit of its own was written as a quantity, and is meant. */
export function limitsOf({ op, left, right }: Binary, { measureOf }: Context): readonly Limit[] {
  const { kind, unit } = OPERATORS[op];
  if (kind !== 'comparison' || unit !== 'same') return [];
  return [...limitOf(left, right, measureOf), ...limitOf(right, left, measureOf)];
}

function limitOf(measured: Expr, at: Expr, measureOf: Context['measureOf']): readonly Limit[] {
  const value = constantOf(at);
  if (value === undefined || measureOf(at).unit !== undefined) return [];
  return [{ measured: measureOf(measured), value, at }];
}
