import type { Aggregation, Binary, Call, Expr, VectorSelector } from '../ast.js';
import { aggregationSignature } from '../language/aggregations.js';
import { functionSignature, seriesArgument } from '../language/functions.js';
import { OPERATORS } from '../language/operators.js';
import type { AggregationSignature, FunctionSignature } from '../language/signature.js';
import type { MetricKind, Metrics, Unit } from '../metric.js';
import { seriesOf } from '../series.js';
import { arithmeticUnit } from './arithmetic.js';
import { constantOf } from './constant.js';
import type { Measure } from './quantity.js';
import { canonicalUnit, multiplyUnits, perSecond } from './unit.js';

const UNKNOWN: Measure = {};
const GAUGE: Measure = { kind: 'gauge' };

type MeasureOf = (expr: Expr) => Measure;

/** Unit and kind of the values of expressions, from the units of their metrics; each part is worked out once. */
export function measures(metrics: Metrics | undefined): MeasureOf {
  const known = new Map<Expr, Measure>();
  const measureOf: MeasureOf = expr => {
    let measure = known.get(expr);
    if (measure === undefined) {
      measure = work(expr, measureOf, metrics);
      known.set(expr, measure);
    }
    return measure;
  };
  return measureOf;
}

function work(expr: Expr, measureOf: MeasureOf, metrics: Metrics | undefined): Measure {
  switch (expr.type) {
    case 'selector':
      return selectorMeasure(expr, metrics);
    case 'matrix':
      return selectorMeasure(expr.selector, metrics);
    case 'subquery':
      return measureOf(expr.expr);
    case 'unary': {
      const measure = measureOf(expr.expr);
      return expr.op === '+' ? measure : { ...measure, kind: 'gauge' };
    }
    case 'call':
      return callMeasure(expr, measureOf);
    case 'aggregation':
      return aggregationMeasure(expr, measureOf);
    case 'binary':
      return binaryMeasure(expr, measureOf);
    default:
      return GAUGE;
  }
}

function selectorMeasure({ metric }: VectorSelector, metrics: Metrics | undefined): Measure {
  const series = metric === undefined || metrics === undefined ? undefined : seriesOf(metric, metrics);
  if (series === undefined) return UNKNOWN;
  const { unit, observed, kind, name } = series;
  // A native histogram's sample is no number: only its functions give one.
  return { unit: kind === 'histogram' ? undefined : canonicalUnit(unit), observed, kind, metric: name };
}

function callMeasure(expr: Call, measureOf: MeasureOf): Measure {
  const signature = functionSignature(expr.func);
  if (signature === undefined) return UNKNOWN;
  const index =
    signature.result === 'scalar' && signature.args.length === 0
      ? -1
      : Math.max(0, seriesArgument(signature));
  const argument = expr.args[index];
  const inner = argument === undefined ? GAUGE : measureOf(argument);
  return affected(inner, signature);
}

function aggregationMeasure(expr: Aggregation, measureOf: MeasureOf): Measure {
  const signature = aggregationSignature(expr.op);
  if (signature === undefined) return UNKNOWN;
  const inner = measureOf(expr.expr);
  return affected(inner, signature);
}

/** A native histogram stays one through whatever gives its samples the same or a per-second unit. */
function kindAfter(
  { kind }: Measure,
  { keepsCounter, unit }: AggregationSignature | FunctionSignature,
): MetricKind | undefined {
  if (kind === undefined || keepsCounter === true) return kind;
  return kind === 'histogram' && (unit === 'same' || unit === 'perSecond') ? 'histogram' : 'gauge';
}

/** What a function or an aggregation makes of the values, by its entry in the table. */
function affected(inner: Measure, signature: AggregationSignature | FunctionSignature): Measure {
  const { metric } = inner;
  const kind = kindAfter(inner, signature);
  const effect = signature.unit;
  if (typeof effect === 'object') return { unit: effect.unit, kind, metric };
  const { unit, observed, factor } = inner;
  switch (effect) {
    case 'same':
      return { unit, observed, factor, kind, metric };
    case 'perSecond':
      return { unit: unit === undefined ? undefined : perSecond(unit), observed, factor, kind, metric };
    case 'observed':
      return { unit: observed, kind, metric };
    case 'square':
      return { unit: unit === undefined ? undefined : multiplyUnits(unit, unit), kind, metric };
    default:
      return { kind, metric };
  }
}

function binaryMeasure(expr: Binary, measureOf: MeasureOf): Measure {
  const { kind } = OPERATORS[expr.op];
  const left = measureOf(expr.left);
  const right = measureOf(expr.right);
  if (kind === 'comparison' && expr.bool === true) return GAUGE;
  if (kind !== 'arithmetic') {
    const leftIsNumber = left.metric === undefined && constantOf(expr.left) !== undefined;
    const side = leftIsNumber ? right : left;
    return { ...side, unit: side.unit ?? right.unit };
  }
  const result = { ...arithmeticUnit(expr, left, right), ...arithmeticKind(expr, left, right) };
  return { ...result, metric: left.metric ?? right.metric };
}

/** A counter plus or times a number still only grows; a difference, and a quotient of two, does not. */
function arithmeticKind({ op, left, right }: Binary, a: Measure, b: Measure): Measure {
  if (a.kind === undefined || b.kind === undefined) return {};
  const counters = Number(a.kind === 'counter') + Number(b.kind === 'counter');
  if (counters === 0) return GAUGE;
  if (op === '+' && (counters === 2 || a.metric === undefined || b.metric === undefined))
    return { kind: 'counter' };
  const factor = constantOf(right) ?? (op === '*' ? constantOf(left) : undefined);
  if ((op === '*' || op === '/') && factor !== undefined && factor > 0) return { kind: 'counter' };
  return GAUGE;
}

/**
 * The unit of an expression's values, from the units of its metrics: the rate of bytes is `bytes/seconds`, of a counter of
 * requests `requests/seconds`; equal units divide to `ratio`; a comparison keeps its left side's. Undefined if a metric is
 * unknown or the values are no quantity.
 */
export function unitOf(expr: Expr, metrics?: Metrics): Unit | undefined {
  return measures(metrics)(expr).unit;
}

/** The kind of an expression's values: `counter` as long as they only grow. Undefined if a metric is unknown. */
export function kindOf(expr: Expr, metrics?: Metrics): MetricKind | undefined {
  return measures(metrics)(expr).kind;
}
