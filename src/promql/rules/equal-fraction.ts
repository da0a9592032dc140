import type { Expr } from '../ast.js';
import { aggregationSignature } from '../language/aggregations.js';
import { functionSignature } from '../language/functions.js';
import { OPERATORS } from '../language/operators.js';
import { walk } from '../tree/walk.js';
import { constantOf } from '../units/constant.js';
import { canFire } from './firing-parts.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly op: string;
  readonly value: number;
}

/** `a + b == 0.3`: what is computed hits a fraction by chance only. What is only read may well be set to it. */
export const equalFraction = promqlRule({
  code: 'promql/equal-fraction',
  severity: 'warning',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ op, value }: Facts) =>
    `a computed value is hardly ever exactly ${value}, so "${op}" says little`,
  help: ({ value }) => `compare the distance: abs(… - ${value}) < 1e-9`,
  wrong: 'load_ratio + load_ratio == 0.3',
  right: 'abs(load_ratio + load_ratio - 0.3) < 1e-9',
  check: (condition, _context, found) => {
    if (!canFire(condition)) return;
    walk(condition, part => {
      if (part.type !== 'binary' || (part.op !== '==' && part.op !== '!=')) return;
      const [right, left] = [constantOf(part.right), constantOf(part.left)];
      const [value, other] = right === undefined ? [left, part.right] : [right, part.left];
      if (value === undefined || !Number.isFinite(value) || Number.isInteger(value)) return;
      if (isComputed(other)) found({ op: part.op, value }, part.span);
    });
  },
});

/** True if arithmetic, or a function or aggregation that does some, stands between the samples and the value. */
function isComputed(expr: Expr): boolean {
  let computed = false;
  walk(expr, part => {
    if (part.type === 'binary') computed ||= OPERATORS[part.op].kind === 'arithmetic';
    if (part.type === 'aggregation') computed ||= aggregationSignature(part.op)?.computes === true;
    if (part.type === 'call') computed ||= functionSignature(part.func)?.computes === true;
  });
  return computed;
}
