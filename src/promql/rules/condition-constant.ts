import { valueType } from '../value-type.js';
import { isConstant } from './firing-parts.js';
import { promqlRule } from './rule.js';

/** Without a metric the condition holds now and for ever, or never. */
export const conditionConstant = promqlRule({
  code: 'promql/condition-constant',
  severity: 'error',
  on: ['condition'],
  withoutMetrics: true,
  message: (_: object) => 'the condition names no metric, so it is always true or never',
  help: () => 'compare a metric with a threshold',
  wrong: 'vector(1) > 0',
  right: 'up == 0',
  check: (condition, _context, found) => {
    const type = valueType(condition);
    if ((type === undefined || type === 'vector') && isConstant(condition)) found({}, condition.span);
  },
});
