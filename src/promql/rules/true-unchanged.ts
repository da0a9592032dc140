import type { Expr } from '../ast.js';
import { areOfOtherTimes } from '../tree/own-past.js';
import { walk } from '../tree/walk.js';
import { compared, constantOf } from '../units/constant.js';
import { canFire } from './firing-parts.js';
import { promqlRule } from './rule.js';

/** `x < x offset 1h * 2`: a value against its own past, so that the comparison holds as long as nothing changes. */
export const trueUnchanged = promqlRule({
  code: 'promql/true-unchanged',
  severity: 'warning',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ op }: { readonly op: string }) =>
    `"${op}" compares a value with its own past, and holds as long as nothing changes`,
  help: () => 'for a drop to half write x < x offset 1h / 2, for a doubling x > x offset 1h * 2',
  wrong: 'connections < connections offset 1h * 2',
  right: 'connections < connections offset 1h / 2',
  check: (condition, _context, found) => {
    if (!canFire(condition)) return;
    walk(condition, part => {
      if (part.type !== 'binary') return;
      const [a, b] = [scaled(part.left), scaled(part.right)];
      if (a.factor === b.factor || compared(part.op, a.factor, b.factor) !== 1) return;
      if (areOfOtherTimes(a.expr, b.expr)) found({ op: part.op }, part.span);
    });
  },
});

/** An expression with the number that it is multiplied by. */
function scaled(expr: Expr): { readonly expr: Expr; readonly factor: number } {
  if (expr.type !== 'binary' || (expr.op !== '*' && expr.op !== '/')) return { expr, factor: 1 };
  const right = constantOf(expr.right);
  if (right !== undefined) return { expr: expr.left, factor: expr.op === '*' ? right : 1 / right };
  const left = expr.op === '*' ? constantOf(expr.left) : undefined;
  return left === undefined ? { expr, factor: 1 } : { expr: expr.right, factor: left };
}
