import type { Expr } from '../ast.js';
import { walk } from './walk.js';

/**
 * The parts of a tree that only decide which series pass: the right side of `unless`, and what `and` joins. There a limit is
 * not what the alert is about: `… and total > 0` says that there is something at all.
 */
export function guardsOf(tree: Expr): ReadonlySet<Expr> {
  const guards = new Set<Expr>();
  walk(tree, part => {
    if (part.type !== 'binary') return;
    if (part.op === 'and') addSides(part.left, guards);
    if (part.op === 'and' || part.op === 'unless') addSides(part.right, guards);
  });
  return guards;
}

function addSides(expr: Expr, guards: Set<Expr>): void {
  if (expr.type === 'binary' && (expr.op === 'or' || expr.op === 'and' || expr.op === 'unless')) {
    addSides(expr.left, guards);
    addSides(expr.right, guards);
  } else guards.add(expr);
}
