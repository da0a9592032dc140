import type { Binary, Expr } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
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
  checkThreshold(a.unit, right, context);
  checkThreshold(b.unit, left, context);
  if (!ORDERING.has(op) || a.kind === b.kind) return;
  const counter = a.kind === 'counter' ? a : b.kind === 'counter' ? b : undefined;
  if (counter !== undefined)
    context.report('promql/raw-counter', { metric: counter.metric ?? 'the operand', op }, span);
}

/** 90 against a ratio, 0.9 against a percentage: the other scale, most likely. */
function checkThreshold(unit: string | undefined, threshold: Expr, context: Context): void {
  const value = constantOf(threshold);
  if (value === undefined || (unit !== 'ratio' && unit !== 'percent')) return;
  const wrong = unit === 'ratio' ? value >= 5 && value <= 100 : value > 0 && value < 1;
  if (wrong) context.report('promql/threshold-scale', { unit, value }, threshold.span);
}
