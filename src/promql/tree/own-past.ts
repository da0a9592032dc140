import type { Expr, VectorSelector } from '../ast.js';
import { print } from '../print/print.js';
import { mapSelectors } from './map.js';

/** True if two expressions are the same but for when they look: `x` and `x offset 1h`. */
export function areOfOtherTimes(a: Expr, b: Expr): boolean {
  return print(a) !== print(b) && print(withoutOffset(a)) === print(withoutOffset(b));
}

function withoutOffset(expr: Expr): Expr {
  return mapSelectors(expr, ({ offset: _, ...selector }): VectorSelector => selector);
}
