import type { Threshold } from '../../model/index.js';
import type { Expr, NumberLiteral } from '../../promql/index.js';

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
  if (isLimit(right)) return { signal: left, threshold: { operator: op, value: right.value } };
  if (isLimit(left)) return { signal: right, threshold: { operator: MIRRORED[op], value: left.value } };
  return { signal: condition };
}

/** A number that people can be told: infinity is a value to look for, and no limit. */
function isLimit(side: Expr): side is NumberLiteral {
  return side.type === 'number' && Number.isFinite(side.value);
}

function isComparison(op: string): op is keyof typeof MIRRORED {
  return Object.hasOwn(MIRRORED, op);
}
