import { type Expr, pretty } from '../../promql/index.js';

/** Expressions stand indented in the file; with it a line has about 100 columns. */
const WIDTH = 90;

/** An expression of a rule: on one line if it fits there, else on several, which YAML prints as a block. */
export function exprText(expr: Expr): string {
  return pretty(expr, { width: WIDTH });
}
