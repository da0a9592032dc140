import { cleanNumber } from '../../core/index.js';
import type { Aggregation, Binary, Call, Expr, NumberLiteral, VectorSelector } from '../ast.js';
import type { Unit } from '../metric.js';

/*
 * Makers of trees, for what compiles expressions of its own. They know nothing of units and judge nothing: what people
 * write goes through the builders.
 */

export function number(value: number, unit?: Unit): NumberLiteral {
  return { type: 'number', value: cleanNumber(value), ...(unit !== undefined && { unit }) };
}

/** Series of a name, with these values of their labels. */
export function series(metric: string, labels: Readonly<Record<string, string>> = {}): VectorSelector {
  const matchers = Object.entries(labels).map(([label, value]) => ({ label, operator: '=', value }) as const);
  return { type: 'selector', metric, matchers };
}

export function call(func: string, ...args: readonly Expr[]): Call {
  return { type: 'call', func, args };
}

export function binary(
  left: Expr,
  op: Binary['op'],
  right: Expr | number,
  matching?: Binary['matching'],
): Binary {
  return {
    type: 'binary',
    op,
    left,
    right: typeof right === 'number' ? number(right) : right,
    ...(matching && { matching }),
  };
}

/** `op(…)`, or `op by (…) (…)` where it keeps labels. */
export function aggregation(op: string, expr: Expr, by: readonly string[] = []): Aggregation {
  return { type: 'aggregation', op, expr, ...(by.length > 0 && { grouping: { type: 'by', labels: by } }) };
}

/** `op without (…) (…)`. */
export function without(op: string, expr: Expr, ...labels: readonly string[]): Aggregation {
  return { type: 'aggregation', op, expr, grouping: { type: 'without', labels } };
}

/** A stretch of the past: `ms` long, up to `offsetMs` ago. */
export interface Past {
  readonly ms: number;
  readonly offsetMs?: number;
}

/** `func(selector[past] offset …)`; `before` and `after` are the function's other arguments. */
export function overTime(
  func: string,
  selector: VectorSelector,
  { ms, offsetMs = 0 }: Past,
  {
    before = [],
    after = [],
  }: { readonly before?: readonly number[]; readonly after?: readonly number[] } = {},
): Call {
  const shifted: VectorSelector =
    offsetMs === 0 ? selector : { ...selector, offset: { type: 'duration', ms: offsetMs } };
  const matrix: Expr = { type: 'matrix', selector: shifted, range: { type: 'duration', ms } };
  return call(func, ...before.map(each => number(each)), matrix, ...after.map(each => number(each)));
}
