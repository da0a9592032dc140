import type { Expr } from '../ast.js';
import { checkAggregation } from './aggregation.js';
import { checkBinary } from './binary.js';
import { checkCall } from './call.js';
import type { Context } from './context.js';
import { checkEncoding } from './encoding.js';
import { checkExtendedArgument, checkFill, checkOffset, checkRange } from './features.js';
import { checkSelector } from './selector.js';
import { expectType, NUMERIC } from './types.js';

type Check<T> = (expr: Extract<Expr, { type: T }>, context: Context) => void;
type Checks = { readonly [T in Expr['type']]: readonly Check<T>[] };

/** What Prometheus itself refuses. */
const CHECKS: Checks = {
  number: [],
  string: [({ value, span }, context) => checkEncoding(value, span, context)],
  selector: [checkSelector],
  matrix: [
    ({ selector }, context) => checkSelector(selector, context),
    ({ range, selector }, context) => checkRange(range, selector, context),
  ],
  subquery: [
    (expr, context) => checkRange(expr.range, expr, context),
    (expr, context) => checkRange(expr.step, expr, context),
    checkOffset,
    (expr, context) => expectType(expr.expr, ['vector'], 'a subquery', context, expr.span),
  ],
  call: [checkCall, checkExtendedArgument],
  aggregation: [checkAggregation],
  binary: [checkBinary, checkFill],
  unary: [({ op, expr, span }, context) => expectType(expr, NUMERIC, `"${op}"`, context, span)],
  variable: [
    ({ name, span }, { dialect, report }) => {
      if (dialect === 'prometheus') report('promql/grafana-variable', { variable: `$${name}` }, span);
    },
  ],
};

/** Reports what Prometheus refuses about one node of a tree. */
export function checkRefused(expr: Expr, context: Context): void {
  for (const check of CHECKS[expr.type]) (check as Check<Expr['type']>)(expr, context);
}
