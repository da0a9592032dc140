import type { Expr } from '../ast.js';
import { type LabelFlow, labelFlows } from '../labels/index.js';
import type { Metrics } from '../metric.js';
import type { Report } from '../report.js';
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
  readonly flowOf: (expr: Expr) => LabelFlow;
  readonly measureOf: (expr: Expr) => Measure;
}

export function contextOf(
  { target, dialect, features, metrics }: Pick<Context, 'target' | 'dialect' | 'features' | 'metrics'>,
  report: Report,
): Context {
  const flowOf = labelFlows(metrics);
  const measureOf = measures(metrics);
  return { report, target, dialect, features, metrics, flowOf, measureOf };
}
