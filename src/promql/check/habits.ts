import type { Binary, Expr, VectorSelector } from '../ast.js';
import { print } from '../print/print.js';
import { mapSelectors } from '../tree/map.js';
import { walk } from '../tree/walk.js';
import { compared, constantOf } from '../units/constant.js';
import type { Context } from './context.js';

/** What works as written, and hardly as meant: each has a right use, so these are warnings. */
export function checkHabits(condition: Expr, context: Context): void {
  if (condition.type === 'binary') checkCount(condition, context);
  walk(condition, part => {
    if (part.type !== 'binary') return;
    checkFraction(part, context);
    checkUnchanged(part, context);
  });
}

const BELOW = new Set(['<', '<=', '==']);

/** `count(up == 1) < 2`: where no series passes there is nothing to count, and the result is empty, not 0. */
function checkCount({ op, left, right }: Binary, context: Context): void {
  const limit = constantOf(right);
  const counts = left.type === 'aggregation' && left.op === 'count' && filters(left.expr);
  if (!counts || limit === undefined || !BELOW.has(op) || (op === '==' && limit !== 0)) return;
  context.report('promql/count-of-none', { op, limit }, left.span);
}

function filters(expr: Expr): boolean {
  return expr.type === 'binary' && expr.bool !== true && COMPARISONS.has(expr.op);
}

const COMPARISONS = new Set(['==', '!=', '>', '<', '>=', '<=']);

/** `a + b == 0.3`: what is computed hits a fraction by chance only. What is only read may well be set to it. */
function checkFraction({ op, left, right, span }: Binary, context: Context): void {
  if (op !== '==' && op !== '!=') return;
  const [value, other] = [
    constantOf(right) ?? constantOf(left),
    constantOf(right) === undefined ? right : left,
  ];
  if (value === undefined || !Number.isFinite(value) || Number.isInteger(value) || !isComputed(other)) return;
  context.report('promql/equal-fraction', { op, value }, span);
}

/** True if arithmetic, or a function or aggregation that does some, stands between the samples and the value. */
function isComputed(expr: Expr): boolean {
  let computed = false;
  walk(expr, part => {
    if (part.type === 'binary') computed ||= /^[-+*/%^]$/.test(part.op);
    if (part.type === 'aggregation')
      computed ||= part.op === 'avg' || part.op === 'sum' || part.op.startsWith('std');
    if (part.type === 'call')
      computed ||= /^(avg|sum|std\w+)_over_time$|^(i?rate|increase|deriv|delta)$/.test(part.func);
  });
  return computed;
}

/** `x < x offset 1h * 2`: a value against its own past, so that the comparison holds as long as nothing changes. */
function checkUnchanged({ op, left, right, span }: Binary, context: Context): void {
  const [a, b] = [scaled(left), scaled(right)];
  if (a === undefined || b === undefined || a.factor === b.factor) return;
  if (compared(op, a.factor, b.factor) !== 1 || print(a.expr) === print(b.expr)) return;
  if (print(withoutOffset(a.expr)) !== print(withoutOffset(b.expr))) return;
  context.report('promql/true-unchanged', { op }, span);
}

/** An expression with the number that it is multiplied by. */
function scaled(expr: Expr): { readonly expr: Expr; readonly factor: number } | undefined {
  if (expr.type !== 'binary' || (expr.op !== '*' && expr.op !== '/')) return { expr, factor: 1 };
  const right = constantOf(expr.right);
  if (right !== undefined) return { expr: expr.left, factor: expr.op === '*' ? right : 1 / right };
  const left = expr.op === '*' ? constantOf(expr.left) : undefined;
  return left === undefined ? { expr, factor: 1 } : { expr: expr.right, factor: left };
}

function withoutOffset(expr: Expr): Expr {
  return mapSelectors(expr, ({ offset: _, ...selector }): VectorSelector => selector);
}
