import { wording } from '../core/index.js';

/** The expression is fine, and yet no condition of an alert. */
export const CONDITION_WORDS = {
  'promql/condition-type': wording<{ found: string }>({
    severity: 'error',
    message: ({ found }) =>
      `${found} is no condition: an alert fires for the series that an instant vector holds`,
    help: ({ found }) =>
      found === 'a range vector'
        ? 'take a function over the range, and compare it'
        : found === 'a string'
          ? 'write the expression without quotes'
          : 'compare a metric with a threshold',
  }),
  'promql/condition-constant': wording<object>({
    severity: 'error',
    message: () => 'the condition names no metric, so it is always true or never',
    help: () => 'compare a metric with a threshold',
  }),
  'promql/condition-bool': wording<{ op: string }>({
    severity: 'error',
    message: ({ op }) => `"${op} bool" gives 0 or 1 for every series, so the alert fires for all of them`,
    help: ({ op }) => `write "${op}" without bool, which keeps the series for which it is true`,
  }),
  'promql/condition-unfiltered': wording<object>({
    severity: 'warning',
    message: () => 'nothing in the condition filters: the alert fires for every series that exists',
    help: () => 'compare with a threshold',
  }),
  'promql/count-of-none': wording<{ op: string; limit: number }>({
    severity: 'warning',
    message: ({ op, limit }) =>
      `where nothing is left to count there is no result, and so "${op} ${limit}" does not hold`,
    help: () => 'count with sum(… == bool …), which is 0 then, or add: or absent(…)',
  }),
  'promql/equal-fraction': wording<{ op: string; value: number }>({
    severity: 'warning',
    message: ({ op, value }) => `what is computed is hardly ever exactly ${value}, so "${op}" says little`,
    help: ({ value }) => `compare the distance: abs(… - ${value}) < 1e-9`,
  }),
  'promql/true-unchanged': wording<{ op: string }>({
    severity: 'warning',
    message: ({ op }) => `"${op}" compares a value with its own past, and holds as long as nothing changes`,
    help: () => 'for a drop to half write x < x offset 1h / 2, for a doubling x > x offset 1h * 2',
  }),
  'promql/condition-counter': wording<{ metric: string }>({
    severity: 'error',
    message: ({ metric }) => `"${metric}" is a counter: as a condition it is true for good once it exists`,
    help: ({ metric }) => `compare its growth: rate(${metric}[5m]) > …`,
  }),
};
