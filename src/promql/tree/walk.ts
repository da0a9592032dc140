import type { Expr, VectorSelector } from '../ast.js';

/** The expressions directly inside one, in the order of the text. A matrix holds no expression: its selector is part of it. */
export function children(expr: Expr): readonly Expr[] {
  switch (expr.type) {
    case 'call':
      return expr.args;
    case 'aggregation':
      return expr.param === undefined ? [expr.expr] : [expr.param, expr.expr];
    case 'binary':
      return [expr.left, expr.right];
    case 'unary':
    case 'subquery':
      return [expr.expr];
    default:
      return [];
  }
}

/** Visits an expression and everything in it, parents first. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  for (const child of children(expr)) walk(child, visit);
}

/** Visits every selector, also those inside ranges. */
export function walkSelectors(expr: Expr, visit: (selector: VectorSelector) => void): void {
  walk(expr, part => {
    if (part.type === 'selector') visit(part);
    if (part.type === 'matrix') visit(part.selector);
  });
}
