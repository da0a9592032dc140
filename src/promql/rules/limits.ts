import type { Binary, Expr } from '../ast.js';
import type { Context } from '../check/context.js';
import { OPERATORS } from '../language/operators.js';
import { constantOf } from '../units/constant.js';

/** A number that something measured is compared with. */
export interface Limit {
  readonly measured: Expr;
  readonly unit: string | undefined;
  readonly value: number;
  readonly at: Expr;
}

/** The limits of a comparison. A number with a unit of its own was written as a quantity, and is meant. */
export function limitsOf({ op, left, right }: Binary, { measureOf }: Context): readonly Limit[] {
  const { kind, unit } = OPERATORS[op];
  if (kind !== 'comparison' || unit !== 'same') return [];
  return [
    [left, right],
    [right, left],
  ].flatMap(([measured, at]) => {
    if (measured === undefined || at === undefined || measureOf(at).unit !== undefined) return [];
    const value = constantOf(at);
    return value === undefined ? [] : [{ measured, unit: measureOf(measured).unit, value, at }];
  });
}
