import type { Binary } from '../ast.js';
import { constantOf } from './constant.js';
import { unitConflict } from './dimension.js';
import type { Measure, Share } from './quantity.js';

/**
 * Whether what arithmetic makes is a part of a whole. What is divided by its like is: bytes by bytes, a counter by itself
 * with other labels. Things of two kinds, jobs per worker, may be of any size.
 */
export function shareOf({ op, left, right }: Binary, a: Measure, b: Measure): Share | undefined {
  const isNumber = { left: constantOf(left) !== undefined, right: constantOf(right) !== undefined };
  if (op === '/') return isNumber.left ? undefined : isNumber.right ? a.share : quotient(a, b);
  if (op !== '+' && op !== '-' && op !== '*') return undefined;
  if (isNumber.left) return b.share;
  return isNumber.right ? a.share : weaker(a.share, b.share);
}

function quotient(a: Measure, b: Measure): Share | undefined {
  if (a.unit === undefined || b.unit === undefined) return undefined;
  if (a.metric !== undefined && a.metric === b.metric) return 'surely';
  return a.unit === b.unit && !counts(a.unit) && a.unit !== 'ratio' ? 'surely' : 'perhaps';
}

function counts(unit: string): boolean {
  return unitConflict(unit, 'count') === undefined || unitConflict(unit, 'count/seconds') === undefined;
}

function weaker(a: Share | undefined, b: Share | undefined): Share | undefined {
  return a === undefined || b === undefined || a === b ? a && b : 'perhaps';
}
