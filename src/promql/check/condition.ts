import type { Diagnostic } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import { walk, walkSelectors } from '../tree/walk.js';
import { describeType, valueType } from '../value-type.js';
import { type CheckOptions, withPlaces } from './check.js';
import type { Context } from './context.js';
import { checkHabits } from './habits.js';

/** The condition depends on the clock, so it is no constant. */
const CLOCK = /^(time|minute|hour|day_of_\w+|days_in_month|month|year|timestamp)$/;

/**
 * What makes an expression useless as the condition of an alert although it is right as such: it is a scalar, a range or a
 * string, names no metric, gives 0 or 1 for everything, never filters, or says what
 * hardly is meant. `check` is not part of it.
 */
export function checkCondition(expr: Expr, options: CheckOptions = {}): Diagnostic[] {
  return withPlaces(expr, options, (tree, context) => {
    const type = valueType(tree);
    if (type !== undefined && type !== 'vector') {
      context.report('promql/condition-type', { found: describeType(type) }, tree.span);
    } else if (isConstant(tree)) context.report('promql/condition-constant', {}, tree.span);
    else {
      for (const result of results(tree)) checkResult(result, context);
      checkHabits(tree, context);
    }
  });
}

function isConstant(expr: Expr): boolean {
  let names = false;
  walkSelectors(expr, () => {
    names = true;
  });
  walk(expr, part => {
    if (part.type === 'variable' || (part.type === 'call' && CLOCK.test(part.func))) names = true;
  });
  return !names;
}

/** The parts whose series the alert fires for: both sides of `or`, the left one of `and` and `unless`. */
function results(expr: Expr): Expr[] {
  if (expr.type !== 'binary') return [expr];
  if (expr.op === 'or') return [...results(expr.left), ...results(expr.right)];
  return [expr];
}

function checkResult(expr: Expr, context: Context): void {
  const first = expr.type === 'binary' && (expr.op === 'and' || expr.op === 'unless') ? firstOf(expr) : expr;
  if (first.type === 'binary' && first.bool === true) {
    // `x > bool 5 and y` is filtered by y, and may be meant.
    if (first === expr) context.report('promql/condition-bool', { op: first.op }, first.span);
    return;
  }
  if (filters(expr)) return;
  const { kind, metric } = context.measureOf(expr);
  if (kind === 'counter')
    context.report('promql/condition-counter', { metric: metric ?? 'the metric' }, expr.span);
  else if (!isRecorded(expr, context)) context.report('promql/condition-unfiltered', {}, expr.span);
}

function firstOf(expr: Expr): Expr {
  return expr.type === 'binary' && (expr.op === 'and' || expr.op === 'unless') ? firstOf(expr.left) : expr;
}

/** True if something in the expression lets series pass only under a condition. */
function filters(expr: Expr): boolean {
  let found = false;
  walk(expr, part => {
    if (part.type === 'binary') {
      const { kind } = OPERATORS[part.op];
      found ||= (kind === 'comparison' && part.bool !== true) || part.op === 'and' || part.op === 'unless';
    }
    if (part.type === 'call') found ||= part.func === 'absent' || part.func === 'absent_over_time';
    if (part.type === 'selector') found ||= part.metric === 'ALERTS' || part.metric === undefined;
    if (part.type === 'variable') found = true;
  });
  return found;
}

/** A recording rule may hold the condition itself. */
function isRecorded(expr: Expr, { lookup }: Context): boolean {
  return expr.type === 'selector' && lookup.series(expr.metric)?.metric?.recorded === true;
}
