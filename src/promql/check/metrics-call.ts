import type { Call, Expr } from '../ast.js';
import { factOf } from '../labels/index.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { print } from '../print/print.js';
import { constantOf } from '../units/constant.js';
import type { Context } from './context.js';

/** The function suits the kind of the metric, and finds the labels that it needs. */
export function checkCallMetrics(expr: Call, context: Context): void {
  const signature = functionSignature(expr.func);
  if (signature === undefined) return;
  const argument = expr.args[seriesArgument(signature)];
  if (argument !== undefined && signature.wants !== undefined)
    checkKind(expr, argument, signature.wants, context);
  if (expr.func === 'histogram_quantile' && argument !== undefined) checkLe(expr, argument, context);
  if (expr.func === 'histogram_quantile' || expr.func === 'quantile_over_time')
    checkQuantile(expr.func, expr.args[0], expr, context);
}

function checkKind(
  expr: Call,
  argument: Expr,
  wants: 'counter' | 'gauge' | 'histogram',
  context: Context,
): void {
  const { kind, metric } = context.measureOf(argument);
  if (kind === undefined || kind === wants || (wants !== 'histogram' && kind === 'histogram')) return;
  if (wants === 'histogram') {
    const operand = metric ?? print(argument);
    context.report('promql/not-native', { func: expr.func, metric: operand }, expr.span);
    return;
  }
  const isCounter = kind === 'counter';
  if (isCounter === (wants === 'counter')) return;
  const operand = argument.type === 'subquery' ? argument.expr : argument;
  const name = operand.type === 'matrix' ? operand.selector.metric : print(operand);
  const facts = { func: expr.func, metric: name ?? print(operand) };
  context.report(isCounter ? 'promql/counter-as-gauge' : 'promql/gauge-as-counter', facts, expr.span);
}

/** A quantile of a classic histogram is read from the buckets, which `le` tells apart. */
function checkLe(expr: Call, argument: Expr, context: Context): void {
  const fact = factOf(context.flowOf(argument), 'le');
  const native = context.measureOf(argument).kind === 'histogram';
  if (fact.presence === 'never' && !native) {
    context.report(
      'promql/no-le',
      { func: expr.func, dropped: fact.dropped?.by },
      fact.dropped?.span ?? expr.span,
    );
  }
}

export function checkQuantile(func: string, param: Expr | undefined, expr: Expr, context: Context): void {
  const value = param === undefined ? undefined : constantOf(param);
  if (value !== undefined && !(value >= 0 && value <= 1)) {
    context.report('promql/quantile', { func, value }, param?.span ?? expr.span);
  }
}
