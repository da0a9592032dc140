import { describeType, valueType } from '../value-type.js';
import { promqlRule } from './rule.js';

/** An alert fires for the series of an instant vector, so that a scalar, a range and a string are not conditions. */
export const conditionType = promqlRule({
  code: 'promql/condition-type',
  severity: 'error',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ found }: { readonly found: string }) =>
    `${found} is not a condition: an alert fires for the series that an instant vector holds`,
  help: ({ found }) =>
    found === 'a range vector'
      ? 'take a function over the range, and compare it'
      : found === 'a string'
        ? 'write the expression without quotes'
        : 'compare a metric with a threshold',
  wrong: 'memory_bytes[5m]',
  right: 'max_over_time(memory_bytes[5m]) > 1e9',
  check: (condition, _context, found) => {
    const type = valueType(condition);
    if (type !== undefined && type !== 'vector') found({ found: describeType(type) }, condition.span);
  },
});
