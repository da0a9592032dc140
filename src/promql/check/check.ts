import { DEFAULT_TARGET, type Diagnostic, type LogicalPath } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { FeatureFlag } from '../language/feature-flags.js';
import type { Metrics } from '../metric.js';
import { collector } from '../report.js';
import type { Dialect } from '../syntax/lexer.js';
import { forEachChild } from '../tree/walk.js';
import { type Context, contextOf } from './context.js';
import { located } from './located.js';
import { checkNode } from './rules.js';

export interface CheckOptions {
  /** What the expression can name. Without it only the language itself is checked. */
  readonly metrics?: Metrics | undefined;
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
  return withPlaces(expr, options, (tree, context) => checkTree(tree, context));
}

/** Runs rules over a tree; if they find something in a tree without text, once more over its printed form. */
export function withPlaces(
  expr: Expr,
  { metrics, target = DEFAULT_TARGET, features = [], dialect = 'prometheus', text, path = [] }: CheckOptions,
  rules: (expr: Expr, context: Context) => void,
): Diagnostic[] {
  const run = (tree: Expr, source: string | undefined) => {
    const { report, diagnostics } = collector(source, path);
    rules(tree, contextOf({ metrics, target, features, dialect }, report));
    return diagnostics;
  };
  const diagnostics = run(expr, text);
  if (diagnostics.length === 0 || text !== undefined) return diagnostics;
  const place = located(expr);
  return place === undefined ? diagnostics : run(place.expr, place.text);
}

function checkTree(expr: Expr, context: Context): void {
  forEachChild(expr, child => checkTree(child, context));
  checkNode(expr, context);
}
