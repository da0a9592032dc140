import type { Expr } from '../ast.js';
import { print } from '../print/print.js';
import { parse } from '../syntax/parse.js';
import { replaceWindow } from '../tree/map.js';

/**
 * A built tree with places: its own text, read back. The usual window is shown as `[…]` would be in a rule, so that the text
 * has no macro that the tree has not.
 */
export function located(expr: Expr): { readonly text: string; readonly expr: Expr } | undefined {
  const text = print(replaceWindow(expr, 300_000));
  const { ast } = parse(text, { dialect: 'grafana' });
  return ast === undefined ? undefined : { text, expr: ast };
}
