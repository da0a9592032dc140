import type { Diagnostic } from '../../core/index.js';
import type { Expr } from '../ast.js';
import type { Add } from '../report.js';
import { type RulesByPlace, rulesByPlace } from '../rules/index.js';
import type { PromqlRule } from '../rules/rule.js';
import { forEachChild } from '../tree/walk.js';
import { askRules, type CheckOptions, withPlaces } from './check.js';
import type { Context } from './context.js';

/** An expression and what it is used as. */
export interface Judged extends CheckOptions {
  readonly expr: Expr;
  /** True if it is the whole condition of an alert. */
  readonly isCondition: boolean;
}

/** What breaks one rule in an expression; nothing if the rule needs metrics and none are declared. */
export function findingsOf(
  rule: PromqlRule,
  { expr, isCondition, ...options }: Judged,
): readonly Diagnostic[] {
  if (options.metrics === undefined && !rule.withoutMetrics) return [];
  const rules = rulesByPlace([rule]);
  return withPlaces(expr, options, (tree, context, add) => {
    askEverywhere(tree, rules, context, add);
    if (isCondition) for (const each of rules.condition) each.look(tree, context, add);
  });
}

function askEverywhere(expr: Expr, rules: RulesByPlace, context: Context, add: Add): void {
  forEachChild(expr, child => askEverywhere(child, rules, context, add));
  askRules(expr, rules, context, add);
}
