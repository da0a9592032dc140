import type { Expr } from '../ast.js';
import type { Metrics } from '../metric.js';
import { seriesOf } from '../series.js';
import { walkSelectors } from './walk.js';

/**
 * The names of the metrics that an expression reads, in canonical order. With `metrics` the declared ones: a histogram's base
 * instead of `_bucket`; names that nobody declares stay as they are.
 */
export function metricsUsed(expr: Expr, metrics?: Metrics): string[] {
  const names = new Set<string>();
  walkSelectors(expr, ({ metric }) => {
    if (metric === undefined) return;
    names.add((metrics && seriesOf(metric, metrics)?.metric?.name) ?? metric);
  });
  return [...names].sort();
}

/** The metrics that an expression comes from: of recorded series, what their rules read. */
export function metricsBehind(expr: Expr, metrics: Metrics): readonly string[] {
  const names = metricsUsed(expr, metrics).flatMap(name => metrics.signatures.get(name)?.reads ?? [name]);
  return [...new Set(names)].sort();
}

/** True unless an expression reads a metric whose declaration has a mistake: little is known of its labels and its unit then. */
export function isSettled(expr: Expr, metrics: Metrics): boolean {
  return metricsUsed(expr, metrics).every(name => metrics.signatures.get(name)?.unsettled !== true);
}
