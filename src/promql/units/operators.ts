import type { Binary } from '../ast.js';
import { OPERATORS } from '../language/operators.js';
import type { MetricKind } from '../metric.js';
import { areOfOtherTimes } from '../tree/own-past.js';
import { arithmeticUnit } from './arithmetic.js';
import { constantOf } from './constant.js';
import { GAUGE, type Measure } from './quantity.js';
import { shareOf } from './share.js';

/** What an operator makes of the values of its two sides. */
export function binaryMeasure(expr: Binary, left: Measure, right: Measure): Measure {
  const { kind } = OPERATORS[expr.op];
  if (kind === 'comparison' && expr.bool === true) return GAUGE;
  if (kind !== 'arithmetic') {
    const leftIsNumber = left.metric === undefined && constantOf(expr.left) !== undefined;
    const side = leftIsNumber ? right : left;
    const { unit = right.unit, observed, factor, kind: sort, metric, share } = side;
    return { unit, observed, factor, kind: isNewborn(expr) ? 'gauge' : sort, metric, share };
  }
  const { unit, observed, factor } = arithmeticUnit(expr, left, right);
  const metric = left.metric ?? right.metric;
  const share = shareOf(expr, left, right);
  return { unit, observed, factor, kind: arithmeticKind(expr, left, right), metric, share };
}

/** `x unless x offset 10m`: series that began within these minutes, so that their values are what has happened since. */
function isNewborn({ op, left, right }: Binary): boolean {
  return op === 'unless' && areOfOtherTimes(left, right);
}

/** A counter plus or times a number still only grows; a difference, and a quotient of two, does not. */
function arithmeticKind({ op, left, right }: Binary, a: Measure, b: Measure): MetricKind | undefined {
  if (a.kind === undefined || b.kind === undefined) return undefined;
  if (a.kind === 'histogram' || b.kind === 'histogram')
    return op === '+' || op === '-' || op === '*' || op === '/' ? 'histogram' : 'gauge';
  const counters = Number(a.kind === 'counter') + Number(b.kind === 'counter');
  if (counters === 0) return 'gauge';
  if (op === '+' && (counters === 2 || a.metric === undefined || b.metric === undefined)) return 'counter';
  const factor = constantOf(right) ?? (op === '*' ? constantOf(left) : undefined);
  if ((op === '*' || op === '/') && factor !== undefined && factor > 0) return 'counter';
  return 'gauge';
}
