import { NEWEST } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { print } from '../print/print.js';
import { parse } from '../syntax/parse.js';
import { replaceWindow } from '../tree/map.js';
import { mapNumbers, numbersIn } from '../tree/numbers.js';

/**
 * A built tree with places: its own text, read back. The usual window is shown as `[…]` would be in a rule, so that the text
 * has no macro that the tree has not.
 */
export function located(expr: Expr): { readonly text: string; readonly expr: Expr } | undefined {
  const text = print(replaceWindow(expr, 300_000));
  const { ast } = parse(text, { dialect: 'grafana', target: NEWEST });
  return ast === undefined ? undefined : { text, expr: withUnitsOf(expr, ast) };
}

/** The units of the numbers, which the text has no place for: they stand in the same order in both trees. */
function withUnitsOf(built: Expr, read: Expr): Expr {
  const units = numbersIn(built).map(({ unit }) => unit);
  if (units.every(unit => unit === undefined)) return read;
  let next = 0;
  return mapNumbers(read, number => ({ ...number, unit: units[next++] }));
}
