import type { Binary, Expr } from '../ast.js';
import { type LabelFlow, labelFlows } from '../labels/index.js';
import { type Lookup, lookupIn } from '../lookup.js';
import type { Metrics } from '../metric.js';
import { once } from '../once.js';
import type { Report } from '../report.js';
import { type MatchedSides, matchedSides } from '../rules/matched-sides.js';
import type { Dialect } from '../syntax/lexer.js';
import { type Measure, measures } from '../units/index.js';

/** What the rules of the check share. Flows and measures are worked out once per part of the tree. */
export interface Context {
  readonly report: Report;
  readonly target: string;
  readonly dialect: Dialect;
  /** The feature flags that are set. */
  readonly features: readonly string[];
  readonly metrics: Metrics | undefined;
  readonly lookup: Lookup;
  readonly flowOf: (expr: Expr) => LabelFlow;
  readonly measureOf: (expr: Expr) => Measure;
  /** How the two sides of an operator find each other. */
  readonly sidesOf: (expr: Binary) => MatchedSides | undefined;
}

export function contextOf(
  { target, dialect, features, metrics }: Pick<Context, 'target' | 'dialect' | 'features' | 'metrics'>,
  report: Report,
): Context {
  const lookup = lookupIn(metrics, target);
  const flowOf = labelFlows(lookup);
  const measureOf = measures(lookup);
  const sidesOf = once((expr: Binary) => matchedSides(expr, flowOf));
  return { report, target, dialect, features, metrics, lookup, flowOf, measureOf, sidesOf };
}
