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
  /** The unit of all queries, if they have one in common. */
  readonly unit: Unit | undefined;
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

/** The unit, if all that is shown has the same. The axis of a heatmap shows what the buckets hold, not how many. */
export function sharedUnit(
  shown: readonly Shown[],
  answer: (typeof panelKinds)[PanelKind]['answer'],
  metrics: Metrics,
): Unit | undefined {
  const all =
    answer === 'buckets'
      ? shown.flatMap(({ ast }) => observedUnits(ast, metrics))
      : shown.map(({ unit }) => unit);
  const units = new Set(all);
  return units.size === 1 ? [...units][0] : undefined;
}

function observedUnits(ast: Expr, metrics: Metrics): readonly (Unit | undefined)[] {
  return [...metricsUsed(ast)].map(name => seriesOf(name, metrics)?.observed);
}

/** What a panel asks of Prometheus. */
export function metricQueries(
  shown: readonly Shown[],
  { kind, title, options, unit, path }: QueryFrame,
  { alertsOn, context }: PanelSurroundings,
): readonly MetricQuery[] {
  const { thresholds } = panelKinds[kind];
  const legendOf = legends(shown, options.legend, title, context.metrics, path, context);
  return shown.map(({ key, ast, unit: own }, index) => ({
    type: 'metrics',
    key,
    expr: ast,
    legend: legendOf[index] ?? [],
    ...(unit === undefined && own !== undefined
      ? { unit: own, thresholds: thresholds ? stepsFrom(alertsOn([ast])) : [] }
      : {}),
  }));
}

/** What a panel asks of Loki, as written. */
export function logQueries(queries: Readonly<Record<string, Expression | string>>): readonly LogQuery[] {
  return Object.entries(queries).flatMap(([key, text]) =>
    typeof text === 'string' ? [{ type: 'logs', key, text } as const] : [],
  );
}
