import type { Expr, NumberLiteral } from '../ast.js';
import { mapExpr } from './map.js';
import { walk } from './walk.js';

/** A copy with every number replaced, in the order of the text. */
export function mapNumbers(expr: Expr, change: (number: NumberLiteral) => NumberLiteral): Expr {
  return mapExpr(expr, part => (part.type === 'number' ? change(part) : part));
}

/** The numbers of a tree, in the same order. */
export function numbersIn(expr: Expr): readonly NumberLiteral[] {
  const numbers: NumberLiteral[] = [];
  walk(expr, part => {
    if (part.type === 'number') numbers.push(part);
  });
  return numbers;
}
