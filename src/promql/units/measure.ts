import type { Call, Expr, VectorSelector } from '../ast.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { type Lookup, lookupIn } from '../lookup.js';
import type { MetricKind, Metrics, Unit } from '../metric.js';
import { once } from '../once.js';
import type { Series } from '../series.js';
import { aggregationMeasure, callMeasure, unaryMeasure } from './effects.js';
import { binaryMeasure } from './operators.js';
import { GAUGE, type Measure, UNKNOWN } from './quantity.js';
import { canonicalUnit } from './unit.js';

type MeasureOf = (expr: Expr) => Measure;

/** Unit and kind of the values of expressions, from the units of their metrics; each part is worked out once. */
export function measures(lookup: Lookup): MeasureOf {
  const measureOf: MeasureOf = once(expr => work(expr, measureOf, lookup));
  return measureOf;
}

function work(expr: Expr, measureOf: MeasureOf, lookup: Lookup): Measure {
  switch (expr.type) {
    case 'number':
      return { kind: 'gauge', unit: expr.unit };
    case 'selector':
      return selectorMeasure(expr, lookup);
    case 'matrix':
      return selectorMeasure(expr.selector, lookup);
    case 'subquery':
      return measureOf(expr.expr);
    case 'unary':
      return unaryMeasure(expr.op, measureOf(expr.expr));
    case 'call': {
      const argument = measuredArgument(expr);
      return callMeasure(expr.func, argument === undefined ? GAUGE : measureOf(argument));
    }
    case 'aggregation':
      return aggregationMeasure(expr.op, measureOf(expr.expr));
    case 'binary':
      return binaryMeasure(expr, measureOf(expr.left), measureOf(expr.right));
    default:
      return GAUGE;
  }
}

function selectorMeasure({ metric }: VectorSelector, lookup: Lookup): Measure {
  const series = lookup.series(metric);
  return series === undefined ? UNKNOWN : seriesMeasure(series);
}

/** What the samples of a series are. A native histogram counts observations, and what they measure waits for its functions. */
export function seriesMeasure({
  unit,
  observed,
  kind,
  name,
}: Pick<Series, 'unit' | 'observed' | 'kind' | 'name'>): Measure {
  const share = unit === 'ratio' ? 'surely' : undefined;
  return {
    share,
    unit: kind === 'histogram' ? 'count' : unit && canonicalUnit(unit),
    observed,
    kind,
    metric: name,
  };
}

/** The argument whose values the function works on: the one with the series, or the first. */
function measuredArgument({ func, args }: Call): Expr | undefined {
  const signature = functionSignature(func);
  return signature && args[Math.max(0, seriesArgument(signature))];
}

/**
 * The unit of an expression's values, from the units of its metrics: the rate of bytes is `bytes/seconds`, of a counter of
 * requests `requests/seconds`; equal units divide to `ratio`; a comparison keeps its left side's. Undefined if a metric is
 * unknown or the values are no quantity.
 */
export function unitOf(expr: Expr, metrics?: Metrics): Unit | undefined {
  return measures(lookupIn(metrics))(expr).unit;
}

/** The kind of an expression's values: `counter` as long as they only grow. Undefined if a metric is unknown. */
export function kindOf(expr: Expr, metrics?: Metrics): MetricKind | undefined {
  return measures(lookupIn(metrics))(expr).kind;
}
