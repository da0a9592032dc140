import type { Aggregation, Call, Expr } from '../ast.js';
import { constantOf } from '../units/constant.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly func: string;
  readonly value: number;
}

/** A quantile outside of 0 to 1 is infinite, whatever was measured. */
export const quantile = promqlRule({
  code: 'promql/quantile',
  severity: 'error',
  on: ['call', 'aggregation'],
  message: ({ func, value }: Facts) => `${func}() takes a quantile between 0 and 1, not ${value}`,
  help: ({ value }) =>
    value > 1 && value < 100 ? `for the ${value}th percentile write ${value / 100}` : undefined,
  wrong: 'histogram_quantile(95, sum by (le) (rate(latency_seconds_bucket[5m])))',
  right: 'histogram_quantile(0.95, sum by (le) (rate(latency_seconds_bucket[5m])))',
  check: (node, _context, found) => {
    const [func, given] = wanted(node);
    const value = given === undefined ? undefined : constantOf(given);
    if (func !== undefined && value !== undefined && !(value >= 0 && value <= 1))
      found({ func, value }, given?.span ?? node.span);
  },
});

/** What wants a quantile, and which one it is given. */
function wanted(node: Call | Aggregation): readonly [func?: string, given?: Expr | undefined] {
  if (node.type === 'aggregation') return node.op === 'quantile' ? [node.op, node.param] : [];
  const takesOne = node.func === 'histogram_quantile' || node.func === 'quantile_over_time';
  return takesOne ? [node.func, node.args[0]] : [];
}
