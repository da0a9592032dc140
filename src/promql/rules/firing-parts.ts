import type { Expr } from '../ast.js';
import { readsClock } from '../language/functions.js';
import { walk, walkSelectors } from '../tree/walk.js';
import { valueType } from '../value-type.js';

/** The parts of a condition whose series the alert fires for: both sides of `or`. None if it is not a condition at all. */
export function firingParts(condition: Expr): readonly Expr[] {
  return canFire(condition) ? sidesOfOr(condition) : [];
}

/** True if it is of a type that an alert takes, and depends on something that changes. */
export function canFire(condition: Expr): boolean {
  const type = valueType(condition);
  return (type === undefined || type === 'vector') && !isConstant(condition);
}

/** True if neither a metric nor the clock decides what the result is. */
export function isConstant(expr: Expr): boolean {
  let depends = false;
  walkSelectors(expr, () => {
    depends = true;
  });
  walk(expr, part => {
    depends ||= part.type === 'variable' || (part.type === 'call' && readsClock(part.func));
  });
  return !depends;
}

function sidesOfOr(expr: Expr): readonly Expr[] {
  return expr.type === 'binary' && expr.op === 'or'
    ? [...sidesOfOr(expr.left), ...sidesOfOr(expr.right)]
    : [expr];
}

/** Of `and` and `unless` the left side, whose series pass or do not. */
export function filteredPart(expr: Expr): Expr {
  const isFiltered = expr.type === 'binary' && (expr.op === 'and' || expr.op === 'unless');
  return isFiltered ? filteredPart(expr.left) : expr;
}
