import type { LogicalPath } from '../../core/index.js';
import type { CommonPanelOptions } from '../../language/index.js';
import { type LogQuery, type MetricQuery, type PanelKind, panelKinds } from '../../model/index.js';
import {
  type Expr,
  type Expression,
  type Metrics,
  metricsUsed,
  seriesOf,
  type Unit,
  unitOf,
} from '../../promql/index.js';
import type { ExpressionContext } from '../context.js';
import { judged } from '../definitions/expressions.js';
import { legends } from './legend.js';
import type { PanelSurroundings } from './panel-surroundings.js';
import { stepsFrom } from './panel-thresholds.js';

/** One expression that a panel shows, judged. */
export interface Shown {
  /** Its key, which the query has too. */
  readonly key: string;
  readonly ast: Expr;
  readonly unit: Unit | undefined;
}

/** A panel as far as its queries need it. */
export interface QueryFrame {
  readonly kind: PanelKind;
  readonly title: string;
  readonly options: CommonPanelOptions;
  /** What all queries are in; undefined if they differ. */
  readonly shared: CommonUnit | undefined;
  readonly path: LogicalPath;
}

/** The expressions among a panel's queries; those with mistakes are reported and left out. */
export function expressions(
  queries: Readonly<Record<string, Expression | string>>,
  path: LogicalPath,
  context: ExpressionContext,
): readonly Shown[] {
  return Object.entries(queries).flatMap(([key, expression]) => {
    if (typeof expression === 'string') return [];
    const ast = judged(expression, 'panel', [...path, 'queries', key], context);
    return ast === undefined ? [] : [{ key, ast, unit: expression.unit ?? unitOf(ast, context.metrics) }];
  });
}

/** What several values are in together: a unit, or one that nobody knows. */
export interface CommonUnit {
  readonly unit?: Unit | undefined;
}

/**
 * The unit, if all that is shown has the same; undefined if units differ. The axis of a heatmap shows what the buckets hold,
 * not how many.
 */
export function commonUnit(
  shown: readonly Shown[],
  answer: (typeof panelKinds)[PanelKind]['answer'],
  metrics: Metrics,
): CommonUnit | undefined {
  const all: readonly CommonUnit[] =
    answer === 'buckets' ? shown.flatMap(({ ast }) => observed(ast, metrics)) : shown;
  const units = new Set(all.map(({ unit }) => unit));
  return units.size === 1 ? { unit: [...units][0] } : undefined;
}

/** What the histograms among the series observe. */
function observed(ast: Expr, metrics: Metrics): readonly CommonUnit[] {
  return [...metricsUsed(ast)].flatMap(name => {
    const series = seriesOf(name, metrics);
    return series?.metric?.kind === 'histogram' ? [{ unit: series.observed }] : [];
  });
}

/** What a panel asks of Prometheus. */
export function metricQueries(
  shown: readonly Shown[],
  { kind, title, options, shared, path }: QueryFrame,
  { alertsOn, context }: PanelSurroundings,
): readonly MetricQuery[] {
  const { thresholds } = panelKinds[kind];
  const legendOf = legends(shown, options.legend, title, context.metrics, path, context);
  return shown.map(({ key, ast, unit: own }, index) => ({
    type: 'metrics',
    key,
    expr: ast,
    legend: legendOf[index] ?? [],
    ...(shared === undefined && { unit: own, thresholds: thresholds ? stepsFrom(alertsOn([ast])) : [] }),
  }));
}

/** What a panel asks of Loki, as written. */
export function logQueries(queries: Readonly<Record<string, Expression | string>>): readonly LogQuery[] {
  return Object.entries(queries).flatMap(([key, text]) =>
    typeof text === 'string' ? [{ type: 'logs', key, text } as const] : [],
  );
}
