import { limitsOf } from './limits.js';
import { percentOfRatio } from './percent-of-ratio.js';
import { promqlRule } from './rule.js';

/** A ratio that is a share never reaches 5, so that an alert on it never fires. */
export const thresholdScale = promqlRule({
  code: 'promql/threshold-scale',
  severity: 'error',
  on: ['binary'],
  message: ({ value }: { readonly value: number }) => `a ratio is 0 to 1, and ${value} is a percentage`,
  help: ({ value }) => `write ${value / 100}`,
  wrong: 'load_ratio > 90',
  right: 'load_ratio > 0.9',
  check: (expr, context, found) => {
    for (const limit of context.shared(limitsOf, expr)) {
      if (percentOfRatio(limit) === 'surely') found({ value: limit.value }, limit.at.span);
    }
  },
});
