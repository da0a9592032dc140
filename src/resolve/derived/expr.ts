import type {
  Aggregation,
  Binary,
  Call,
  Expr,
  Matcher,
  NumberLiteral,
  Unit,
  VectorSelector,
} from '../../promql/index.js';

/** The parts of PromQL that derived values are made of, as trees. */
export function number(value: number, unit?: Unit): NumberLiteral {
  return { type: 'number', value, ...(unit !== undefined && { unit }) };
}

export function series(metric: string, labels: Readonly<Record<string, string>> = {}): VectorSelector {
  return { type: 'selector', metric, matchers: Object.entries(labels).map(equals) };
}

function equals([label, value]: readonly [string, string]): Matcher {
  return { label, operator: '=', value };
}

export function call(func: string, ...args: readonly Expr[]): Call {
  return { type: 'call', func, args };
}

/** A stretch of the past: `ms` long, up to `offsetMs` ago. */
export interface Window {
  readonly ms: number;
  readonly offsetMs?: number;
}

/** `func(selector[window] offset …)`; `before` and `after` are the function's other arguments. */
export function overTime(
  func: string,
  selector: VectorSelector,
  { ms, offsetMs = 0 }: Window,
  {
    before = [],
    after = [],
  }: { readonly before?: readonly number[]; readonly after?: readonly number[] } = {},
): Call {
  const shifted: VectorSelector =
    offsetMs === 0 ? selector : { ...selector, offset: { type: 'duration', ms: offsetMs } };
  const matrix: Expr = { type: 'matrix', selector: shifted, range: { type: 'duration', ms } };
  return call(func, ...before.map(each => number(each)), matrix, ...after.map(each => number(each)));
}

export function binary(
  left: Expr,
  op: Binary['op'],
  right: Expr | number,
  matching?: Binary['matching'],
): Binary {
  return {
    type: 'binary',
    op,
    left,
    right: typeof right === 'number' ? number(right) : right,
    ...(matching && { matching }),
  };
}

export function without(op: string, expr: Expr, ...labels: readonly string[]): Aggregation {
  return { type: 'aggregation', op, expr, grouping: { type: 'without', labels } };
}

/**
 * Only numbers: one NaN in a window makes NaN of its mean for as long as the window is. A comparison with NaN is never
 * true.
 */
export function finite(expr: Expr): Expr {
  return binary(binary(expr, '>', Number.NEGATIVE_INFINITY), '<', Number.POSITIVE_INFINITY);
}
