import type { Expr, VectorSelector } from '../ast.js';

/** The expressions directly inside one, in the order of the text. A matrix holds no expression: its selector is part of it. */
export function children(expr: Expr): readonly Expr[] {
  const found: Expr[] = [];
  forEachChild(expr, child => found.push(child));
  return found;
}

/** Visits the expressions directly inside one, in the order of the text. */
export function forEachChild(expr: Expr, visit: (child: Expr) => void): void {
  switch (expr.type) {
    case 'call':
      for (const arg of expr.args) visit(arg);
      return;
    case 'aggregation':
      if (expr.param !== undefined) visit(expr.param);
      visit(expr.expr);
      return;
    case 'binary':
      visit(expr.left);
      visit(expr.right);
      return;
    case 'unary':
    case 'subquery':
      visit(expr.expr);
  }
}

/** Visits an expression and everything in it, parents first. */
export function walk(expr: Expr, visit: (expr: Expr) => void): void {
  visit(expr);
  forEachChild(expr, child => walk(child, visit));
}

/** Visits every selector, also those inside ranges. */
export function walkSelectors(expr: Expr, visit: (selector: VectorSelector) => void): void {
  walk(expr, part => {
    if (part.type === 'selector') visit(part);
    if (part.type === 'matrix') visit(part.selector);
  });
}
