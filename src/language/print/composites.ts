import type { Binary, Expr } from '../../promql/index.js';
import { type Code, token } from './code.js';
import { objectCode, textsCode } from './literals.js';
import type { Names } from './names.js';

const COMPARISONS: ReadonlySet<string> = new Set(['>', '<', '>=', '<=', '==', '!=']);

/** Any of several conditions, each reduced to the same labels: `composite({ any: […], on: ['device'] })`. */
export function anyCode(
  expr: Binary,
  names: Names,
  codeOf: (expr: Expr, names: Names) => Code | undefined,
): Code | undefined {
  const parts = alternatives(expr);
  const [first] = parts;
  if (first?.type !== 'aggregation') return undefined;
  const labels = JSON.stringify(first.grouping);
  const conditions = parts.map(part =>
    part.type === 'aggregation' &&
    part.op === 'max' &&
    JSON.stringify(part.grouping) === labels &&
    isCondition(part.expr)
      ? codeOf(part.expr, names)
      : undefined,
  );
  if (first.grouping?.type === 'without' || !conditions.every(each => each !== undefined)) return undefined;
  const on = first.grouping === undefined ? token('[]') : textsCode(first.grouping.labels);
  return {
    type: 'call',
    callee: 'composite',
    args: [objectCode({ any: { type: 'list', items: conditions }, on })],
  };
}

/** The sides of `a or b or c`. */
function alternatives(expr: Expr): readonly Expr[] {
  const isPlain = expr.type === 'binary' && expr.op === 'or' && expr.matching === undefined;
  return isPlain ? [...alternatives(expr.left), expr.right] : [expr];
}

function isCondition(expr: Expr): boolean {
  return expr.type === 'binary' && COMPARISONS.has(expr.op) && expr.bool !== true;
}
