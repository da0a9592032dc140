import type { Diagnostic } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { RULES_OF_TEXT } from '../rules/index.js';
import { type CheckOptions, withPlaces } from './check.js';

/**
 * What makes an expression useless as the condition of an alert although it is right as such: it is a scalar, a range or a
 * string, names no metric, gives 0 or 1 for everything, never filters, or hardly says what is meant. `check` is not part of
 * it.
 */
export function checkCondition(expr: Expr, options: CheckOptions = {}): Diagnostic[] {
  return withPlaces(expr, options, (tree, context, add) => {
    for (const rule of RULES_OF_TEXT.condition) rule.look(tree, context, add);
  });
}
