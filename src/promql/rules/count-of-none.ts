import type { Expr } from '../ast.js';
import { constantOf } from '../units/constant.js';
import { canFire } from './firing-parts.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly op: string;
  readonly limit: number;
}

const BELOW: ReadonlySet<string> = new Set(['<', '<=', '==']);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '>', '<', '>=', '<=']);

/** `count(up == 1) < 2`: where no series passes there is nothing to count, and the result is empty, not 0. */
export const countOfNone = promqlRule({
  code: 'promql/count-of-none',
  severity: 'warning',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ op, limit }: Facts) =>
    `if no series is left to count, the result is empty, and "${op} ${limit}" does not hold`,
  help: () => 'count with sum(… == bool …), which is 0 then, or add: or absent(…)',
  wrong: 'count(up == 1) < 2',
  right: 'sum(up == bool 1) < 2',
  check: (condition, _context, found) => {
    if (condition.type !== 'binary' || !canFire(condition)) return;
    const { op, left, right } = condition;
    const limit = constantOf(right);
    const counts = left.type === 'aggregation' && left.op === 'count' && filters(left.expr);
    if (!counts || limit === undefined || !BELOW.has(op) || (op === '==' && limit !== 0)) return;
    found({ op, limit }, left.span);
  },
});

function filters(expr: Expr): boolean {
  return expr.type === 'binary' && expr.bool !== true && COMPARISONS.has(expr.op);
}
