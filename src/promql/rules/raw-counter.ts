import type { Binary } from '../ast.js';
import { constantOf } from '../units/constant.js';
import { unitConflict } from '../units/dimension.js';
import type { Measure } from '../units/quantity.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly metric: string;
  readonly op: string;
}

const ORDERING: ReadonlySet<string> = new Set(['>', '<', '>=', '<=']);

/**
 * A counter only grows, so that it passes every limit once and for all. To ask whether it is above 0, beside another
 * condition, is to ask whether there is something at all; and one of seconds is below a limit while its program is young.
 */
export const rawCounter = promqlRule({
  code: 'promql/raw-counter',
  severity: 'error',
  on: ['binary'],
  message: ({ metric, op }: Facts) =>
    `"${metric}" is a counter: it only grows, so "${op}" says nothing about now`,
  help: ({ metric }) => `compare its growth: rate(${metric}[5m]) or increase(${metric}[1h])`,
  wrong: 'requests_total > 100',
  right: 'increase(requests_total[1h]) > 100',
  check: (expr, { measureOf, isGuard }, found) => {
    const { op, left, right, span } = expr;
    if (!ORDERING.has(op) || (isGuard(expr) && isPresence(expr))) return;
    const [a, b] = [measureOf(left), measureOf(right)];
    if (a.kind === b.kind) return;
    const counter = a.kind === 'counter' ? a : b.kind === 'counter' ? b : undefined;
    const isBelow = op.startsWith(counter === a ? '<' : '>');
    if (counter !== undefined && !(isBelow && isTime(counter)))
      found({ metric: counter.metric ?? 'the operand', op }, span);
  },
});

/** `x > 0`, or `0 < x`. */
function isPresence({ op, left, right }: Binary): boolean {
  return (op === '>' && constantOf(right) === 0) || (op === '<' && constantOf(left) === 0);
}

function isTime({ unit }: Measure): boolean {
  return unit !== undefined && unitConflict(unit, 'seconds') !== 'dimension';
}
