import type { Expr, Length, Range } from '../ast.js';
import { children } from './walk.js';

/**
 * How far back an expression reads, in milliseconds before the moment that it is evaluated: its longest chain of ranges and
 * offsets. Lengths that only a dashboard or an evaluation knows count as nothing, and so do fixed times (`@`).
 */
export function lookBackMs(expr: Expr): number {
  switch (expr.type) {
    case 'selector':
      return known(expr.offset);
    case 'matrix':
      return known(expr.range) + lookBackMs(expr.selector);
    case 'subquery':
      return known(expr.range) + known(expr.offset) + lookBackMs(expr.expr);
    default:
      return Math.max(0, ...children(expr).map(lookBackMs));
  }
}

function known(length: Range | Length | undefined): number {
  return length?.type === 'duration' ? length.ms : 0;
}
