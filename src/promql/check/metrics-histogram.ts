import type { Aggregation, Binary, Call, Expr } from '../ast.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { READS_HISTOGRAMS } from '../language/histogram-samples.js';
import { print } from '../print/print.js';
import { isNative } from '../series.js';
import type { Context } from './context.js';

/** The function is not given native histograms that it would leave out. */
export function checkHistogramArgument(expr: Call, context: Context): void {
  const signature = functionSignature(expr.func);
  const argument = signature && expr.args[seriesArgument(signature)];
  if (argument !== undefined) checkOperand(expr.func, argument, expr, context);
}

/** The same of an aggregation. */
export function checkAggregatedHistogram(expr: Aggregation, context: Context): void {
  checkOperand(expr.op, expr.expr, expr, context);
}

/** The same of the sides of an operator: a histogram is neither greater nor smaller than anything. */
export function checkHistogramOperand(expr: Binary, context: Context): void {
  checkOperand(expr.op, expr.left, expr, context);
  checkOperand(expr.op, expr.right, expr, context);
}

function checkOperand(name: string, operand: Expr, expr: Expr, context: Context): void {
  if (READS_HISTOGRAMS.has(name)) return;
  const { kind, metric } = context.measureOf(operand);
  if (kind !== 'histogram') return;
  const declared = context.lookup.series(metric)?.metric;
  // That a classic one has no series of its name is said where it is named.
  if (declared !== undefined && !isNative(declared)) return;
  const what = expr.type === 'binary' ? `"${name}"` : `${name}()`;
  const facts = { what, metric: metric ?? print(operand) };
  context.report('promql/histogram-samples', facts, operand.span ?? expr.span);
}
