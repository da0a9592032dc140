import type { LogicalPath } from '../core/index.js';
import type { LabelSignature, MetricSignature } from '../promql/index.js';

/** A label of a metric, with what documents show of it. */
export interface MetricLabel extends LabelSignature {
  /** A value that it may take, where the set is open. */
  readonly example?: string | undefined;
  /** How many values to expect, where the set is open. */
  readonly cardinality?: number | undefined;
}

/** A declared metric, with what documents show of it. */
export interface Metric extends MetricSignature {
  readonly labels: Readonly<Record<string, MetricLabel>>;
  readonly help: string;
  readonly origin: LogicalPath;
}

/** The metrics that a system's own programs emit: those that no other program does. */
export function ownMetrics({ metrics }: { readonly metrics: readonly Metric[] }): readonly Metric[] {
  return metrics.filter(({ emittedBy }) => emittedBy === undefined);
}
