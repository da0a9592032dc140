import { aggregationSignature } from '../language/aggregations.js';
import { functionSignature } from '../language/functions.js';
import type { AggregationSignature, FunctionSignature } from '../language/signature.js';
import type { MetricKind } from '../metric.js';
import { type Measure, UNKNOWN } from './quantity.js';
import { multiplyUnits, perSecond } from './unit.js';

/** What a function makes of the values of the argument that carries the series. */
export function callMeasure(func: string, argument: Measure): Measure {
  const signature = functionSignature(func);
  return signature === undefined ? UNKNOWN : affected(argument, signature);
}

/** What an aggregation makes of them. */
export function aggregationMeasure(op: string, inner: Measure): Measure {
  const signature = aggregationSignature(op);
  return signature === undefined ? UNKNOWN : affected(inner, signature);
}

/** What a sign makes of them. */
export function unaryMeasure(op: '+' | '-', inner: Measure): Measure {
  return op === '+' ? inner : { ...inner, kind: 'gauge' };
}

/** A native histogram stays one through whatever gives its samples the same or a per-second unit. */
function kindAfter(
  { kind }: Measure,
  { keepsCounter, unit }: AggregationSignature | FunctionSignature,
): MetricKind | undefined {
  if (kind === undefined || keepsCounter === true) return kind;
  return kind === 'histogram' && (unit === 'same' || unit === 'perSecond') ? 'histogram' : 'gauge';
}

/** By its entry in the table. */
function affected(inner: Measure, signature: AggregationSignature | FunctionSignature): Measure {
  const { metric } = inner;
  const share = signature.adds === true ? undefined : inner.share;
  const kind = kindAfter(inner, signature);
  const effect = signature.unit;
  if (typeof effect === 'object')
    return { unit: effect.unit, kind, metric, share: effect.unit === 'ratio' ? 'surely' : undefined };
  const { unit, observed, factor } = inner;
  switch (effect) {
    case 'same':
      return { unit, observed, factor, kind, metric, share };
    case 'perSecond':
      // Seconds of work per second: a share where one works, more where several do.
      return { unit: unit && perSecond(unit), observed, factor, kind, metric, share: 'perhaps' };
    case 'counted':
      return { unit, kind, metric };
    case 'total':
      return {
        unit: unit === 'count/seconds' && observed !== undefined ? perSecond(observed) : observed,
        kind,
        metric,
      };
    case 'observed':
      return { unit: observed, kind, metric };
    case 'square':
      return { unit: unit === undefined ? undefined : multiplyUnits(unit, unit), kind, metric };
    default:
      return { kind, metric };
  }
}
