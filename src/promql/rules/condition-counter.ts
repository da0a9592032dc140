import { promqlRule } from './rule.js';
import { unfilteredParts } from './unfiltered-parts.js';

/** A counter is there from its first event on, so that an alert on it fires from then on. */
export const conditionCounter = promqlRule({
  code: 'promql/condition-counter',
  severity: 'error',
  on: ['condition'],
  withoutMetrics: true,
  message: ({ metric }: { readonly metric: string }) =>
    `"${metric}" is a counter: once it exists, the condition is always true`,
  help: ({ metric }) => `compare its growth: rate(${metric}[5m]) > …`,
  wrong: 'errors_total',
  right: 'increase(errors_total[5m]) > 0',
  check: (condition, { measureOf }, found) => {
    for (const part of unfilteredParts(condition)) {
      const { kind, metric } = measureOf(part);
      if (kind === 'counter') found({ metric: metric ?? 'the metric' }, part.span);
    }
  },
});
