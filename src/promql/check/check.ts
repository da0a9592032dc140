import { DEFAULT_TARGET, type Diagnostic, type LogicalPath } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { FeatureFlag } from '../language/feature-flags.js';
import type { Metrics } from '../metric.js';
import { type Add, collector } from '../report.js';
import { RULES_OF_METRICS, RULES_OF_TEXT, type RulesByPlace } from '../rules/index.js';
import type { Dialect } from '../syntax/lexer.js';
import { forEachChild } from '../tree/walk.js';
import { type Context, contextOf } from './context.js';
import { located } from './located.js';
import { checkRefused } from './refused.js';

export interface CheckOptions {
  /** What the expression can name. Without it only the language itself is checked. */
  readonly metrics?: Metrics | undefined;
  /** How often the expression's rule is evaluated, if not as often as the rest. */
  readonly everyMs?: number | undefined;
  /** The Prometheus release that must take the expression (default 3.5). */
  readonly target?: string | undefined;
  /** The feature flags that the target runs with; without its flag an experimental part of the language is an error. */
  readonly features?: readonly FeatureFlag[] | undefined;
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
  return withPlaces(expr, options, checkTree);
}

/** Judges a tree; if something is wrong with one without text, once more in its printed form. */
export function withPlaces(
  expr: Expr,
  {
    metrics,
    target = DEFAULT_TARGET,
    features = [],
    dialect = 'prometheus',
    text,
    path = [],
    everyMs,
  }: CheckOptions,
  judge: (expr: Expr, context: Context, add: Add) => void,
): Diagnostic[] {
  const run = (tree: Expr, source: string | undefined) => {
    const { report, add, diagnostics } = collector(source, path);
    judge(tree, contextOf({ metrics, target, features, dialect, everyMs }, report, tree), add);
    return diagnostics;
  };
  const diagnostics = run(expr, text);
  if (diagnostics.length === 0 || text !== undefined) return diagnostics;
  const place = located(expr);
  return place === undefined ? diagnostics : run(place.expr, place.text);
}

function checkTree(expr: Expr, context: Context, add: Add): void {
  forEachChild(expr, child => checkTree(child, context, add));
  checkRefused(expr, context);
  askRules(expr, context.metrics === undefined ? RULES_OF_TEXT : RULES_OF_METRICS, context, add);
}

/** Asks the rules that look at a node. A range's selector is part of it, and is looked at as what it is. */
export function askRules(expr: Expr, rules: RulesByPlace, context: Context, add: Add): void {
  const node = expr.type === 'matrix' ? expr.selector : expr;
  for (const rule of rules[node.type]) rule.look(node, context, add);
}
