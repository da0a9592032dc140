import { limitsOf } from './limits.js';
import { percentOfRatio } from './percent-of-ratio.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly unit: 'ratio' | 'percent';
  readonly value: number;
}

/** Only likely to be the wrong scale: a quotient of two counts may be of any size, and half a percent may be meant. */
export const thresholdUnlikely = promqlRule({
  code: 'promql/threshold-unlikely',
  severity: 'warning',
  on: ['binary'],
  message: ({ unit, value }: Facts) =>
    unit === 'ratio'
      ? `a ratio is 0 to 1, and ${value} looks like a percentage`
      : `a percentage is 0 to 100, and ${value} looks like a ratio`,
  help: ({ unit, value }) => `write ${unit === 'ratio' ? value / 100 : value * 100}`,
  wrong: 'load_percent > 0.9',
  right: 'load_percent > 90',
  check: (expr, context, found) => {
    for (const limit of context.shared(limitsOf, expr)) {
      const { unit, value, at } = limit;
      if (unit === 'percent' && value > 0 && value < 1) found({ unit, value }, at.span);
      if (percentOfRatio(limit, context) === 'perhaps') found({ unit: 'ratio', value }, at.span);
    }
  },
});
