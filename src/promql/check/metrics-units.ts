import type { Binary, Expr } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import { walk } from '../tree/walk.js';
import { constantOf } from '../units/constant.js';
import { unitConflict } from '../units/dimension.js';
import type { Context } from './context.js';

const ORDERING = new Set(['>', '<', '>=', '<=']);

/** What is added or compared measures the same; a counter is not compared as it stands. */
export function checkUnits(expr: Binary, context: Context): void {
  const { op, left, right, span } = expr;
  const { kind, unit } = OPERATORS[op];
  if (kind === 'set' || unit !== 'same') return;
  const a = context.measureOf(left);
  const b = context.measureOf(right);
  if (a.unit !== undefined && b.unit !== undefined) {
    const problem = unitConflict(a.unit, b.unit);
    if (problem !== undefined)
      context.report('promql/unit', { op, left: a.unit, right: b.unit, problem }, span);
  }
  if (kind !== 'comparison') return;
  checkThreshold(left, right, context);
  checkThreshold(right, left, context);
  if (!ORDERING.has(op) || a.kind === b.kind) return;
  const counter = a.kind === 'counter' ? a : b.kind === 'counter' ? b : undefined;
  if (counter !== undefined)
    context.report('promql/raw-counter', { metric: counter.metric ?? 'the operand', op }, span);
}

/** 90 against a ratio, 0.9 against a percentage: the other scale. */
function checkThreshold(measured: Expr, threshold: Expr, context: Context): void {
  const { unit } = context.measureOf(measured);
  // What has a unit of its own was written as a quantity, and is meant.
  const value = context.measureOf(threshold).unit === undefined ? constantOf(threshold) : undefined;
  if (value === undefined) return;
  if (unit === 'percent' && value > 0 && value < 1)
    context.report('promql/threshold-unlikely', { unit, value }, threshold.span);
  if (unit !== 'ratio' || value < 5 || value > 100) return;
  if (isShare(measured, context)) context.report('promql/threshold-scale', { value }, threshold.span);
  else context.report('promql/threshold-unlikely', { unit, value }, threshold.span);
}

/** False if the ratio is a quotient of counts of two things, jobs per worker, which may be of any size. */
function isShare(expr: Expr, { measureOf }: Context): boolean {
  let isShare = true;
  walk(expr, part => {
    if (part.type !== 'binary' || part.op !== '/') return;
    const [above, below] = [measureOf(part.left), measureOf(part.right)];
    const counts = above.unit !== undefined && unitConflict(above.unit, 'count') === undefined;
    const counted = counts || unitConflict(above.unit ?? 'ratio', 'count/seconds') === undefined;
    if (counted && above.metric !== below.metric) isShare = false;
  });
  return isShare;
}
