import type { Diagnostic, LogicalPath } from '../../core/index.js';
import type { Expr } from '../ast.js';
import { DEFAULT_TARGET } from '../language/version.js';
import type { Metrics } from '../metric.js';
import { collector } from '../report.js';
import type { Dialect } from '../syntax/lexer.js';
import { children } from '../tree/walk.js';
import { checkAggregation } from './aggregation.js';
import { checkBinary } from './binary.js';
import { checkCall } from './call.js';
import { type Context, contextOf } from './context.js';
import { located } from './located.js';
import { checkAggregationLabels } from './metrics-aggregation.js';
import { checkBinaryLabels } from './metrics-binary.js';
import { checkCallMetrics } from './metrics-call.js';
import { checkSelectorMetrics } from './metrics-selector.js';
import { checkUnits } from './metrics-units.js';
import { checkRange, checkSelector } from './selector.js';
import { expectType } from './types.js';

export interface CheckOptions {
  /** What the expression can name. Without it only the language itself is checked. */
  readonly metrics?: Metrics | undefined;
  /** The Prometheus release that must take the expression (default 3.5). */
  readonly target?: string | undefined;
  /** True if the target runs with the feature flags for experimental functions. */
  readonly experimental?: boolean | undefined;
  /** `prometheus`, the default, has no Grafana variables. */
  readonly dialect?: Dialect | undefined;
  /** The text that the tree was parsed from, for the carets. Without it they point into the printed tree. */
  readonly text?: string | undefined;
  readonly path?: LogicalPath | undefined;
}

/**
 * Everything that is wrong with an expression: what Prometheus refuses (types, arguments, patterns, matching, versions), and,
 * with `metrics`, what it takes without a word although it cannot work (unknown names and values, lost labels, units).
 */
export function check(expr: Expr, options: CheckOptions = {}): Diagnostic[] {
  return withPlaces(expr, options, (tree, context) => checkTree(tree, context));
}

/** Runs rules over a tree; if they find something in a tree without text, once more over its printed form. */
export function withPlaces(
  expr: Expr,
  {
    metrics,
    target = DEFAULT_TARGET,
    experimental = false,
    dialect = 'prometheus',
    text,
    path = [],
  }: CheckOptions,
  rules: (expr: Expr, context: Context) => void,
): Diagnostic[] {
  const run = (tree: Expr, source: string | undefined) => {
    const { report, diagnostics } = collector(source, path);
    rules(tree, contextOf({ metrics, target, experimental, dialect }, report));
    return diagnostics;
  };
  const diagnostics = run(expr, text);
  if (diagnostics.length === 0 || text !== undefined) return diagnostics;
  const place = located(expr);
  return place === undefined ? diagnostics : run(place.expr, place.text);
}

function checkTree(expr: Expr, context: Context): void {
  for (const child of children(expr)) checkTree(child, context);
  checkLanguage(expr, context);
  if (context.metrics !== undefined) checkMetrics(expr, context);
}

function checkLanguage(expr: Expr, context: Context): void {
  switch (expr.type) {
    case 'selector':
      checkSelector(expr, context);
      checkRange(undefined, expr, context);
      return;
    case 'matrix':
      checkSelector(expr.selector, context);
      checkRange(expr.range, expr.selector, context);
      return;
    case 'subquery':
      checkRange(expr.range, expr, context);
      checkRange(expr.step, expr, context);
      return expectType(expr.expr, ['vector'], 'a subquery', context, expr.span);
    case 'call':
      return checkCall(expr, context);
    case 'aggregation':
      return checkAggregation(expr, context);
    case 'binary':
      return checkBinary(expr, context);
    case 'unary':
      return expectType(expr.expr, ['scalar', 'vector'], `"${expr.op}"`, context, expr.span);
    case 'variable':
      if (context.dialect === 'prometheus') {
        context.report('promql/grafana-variable', { variable: `$${expr.name}` }, expr.span);
      }
      return;
    default:
  }
}

function checkMetrics(expr: Expr, context: Context): void {
  switch (expr.type) {
    case 'selector':
      return checkSelectorMetrics(expr, context);
    case 'matrix':
      return checkSelectorMetrics(expr.selector, context);
    case 'call':
      return checkCallMetrics(expr, context);
    case 'aggregation':
      return checkAggregationLabels(expr, context);
    case 'binary':
      checkBinaryLabels(expr, context);
      return checkUnits(expr, context);
    default:
  }
}
