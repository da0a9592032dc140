import type { Threshold } from '../../model/index.js';
import type { Expr } from '../../promql/index.js';

/** What a condition compares, and with what. */
export interface Compared {
  readonly signal: Expr;
  readonly threshold?: Threshold | undefined;
}

const MIRRORED = { '>': '<', '<': '>', '>=': '<=', '<=': '>=', '==': '==', '!=': '!=' } as const;

/**
 * The signal and the threshold of a condition: `x > 5` compares x with 5, and so does `5 < x`. Of conditions joined by
 * `and` or `unless` the left one counts, since its value is the alert's.
 */
export function compared(condition: Expr): Compared {
  if (condition.type !== 'binary') return { signal: condition };
  const { op, left, right } = condition;
  if (op === 'and' || op === 'unless')
    return { ...compared(left), ...(compared(left).threshold ? {} : { signal: condition }) };
  if (!isComparison(op)) return { signal: condition };
  if (right.type === 'number') return { signal: left, threshold: { operator: op, value: right.value } };
  if (left.type === 'number')
    return { signal: right, threshold: { operator: MIRRORED[op], value: left.value } };
  return { signal: condition };
}

function isComparison(op: string): op is keyof typeof MIRRORED {
  return Object.hasOwn(MIRRORED, op);
}
