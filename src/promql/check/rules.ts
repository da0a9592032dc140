import type { Expr } from '../ast.js';
import { checkAggregation } from './aggregation.js';
import { checkBinary } from './binary.js';
import { checkCall } from './call.js';
import type { Context } from './context.js';
import { checkExtendedArgument, checkFill, checkOffset, checkRange } from './features.js';
import { checkAggregationLabels } from './metrics-aggregation.js';
import { checkBinaryLabels } from './metrics-binary.js';
import { checkCallMetrics } from './metrics-call.js';
import {
  checkAggregatedHistogram,
  checkHistogramArgument,
  checkHistogramOperand,
} from './metrics-histogram.js';
import { checkSelectorMetrics } from './metrics-selector.js';
import { checkUnits } from './metrics-units.js';
import { checkSelector } from './selector.js';
import { expectType, NUMERIC } from './types.js';

type Rule<T> = (expr: Extract<Expr, { type: T }>, context: Context) => void;
type Rules = { readonly [T in Expr['type']]: readonly Rule<T>[] };

/** What Prometheus itself refuses. */
const LANGUAGE_RULES: Rules = {
  number: [],
  string: [],
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

/** What Prometheus takes, and what the declared metrics show to be wrong. */
const METRIC_RULES: Rules = {
  number: [],
  string: [],
  selector: [checkSelectorMetrics],
  matrix: [({ selector }, context) => checkSelectorMetrics(selector, context)],
  subquery: [],
  call: [checkCallMetrics, checkHistogramArgument],
  aggregation: [checkAggregationLabels, checkAggregatedHistogram],
  binary: [checkBinaryLabels, checkUnits, checkHistogramOperand],
  unary: [],
  variable: [],
};

/** All that is known of metrics is judged, too, if there are any. */
export function checkNode(expr: Expr, context: Context): void {
  for (const rule of LANGUAGE_RULES[expr.type]) (rule as Rule<Expr['type']>)(expr, context);
  if (context.metrics === undefined) return;
  for (const rule of METRIC_RULES[expr.type]) (rule as Rule<Expr['type']>)(expr, context);
}
