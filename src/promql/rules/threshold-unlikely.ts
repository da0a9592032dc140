import { limitsOf } from './limits.js';
import { percentOfRatio } from './percent-of-ratio.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly unit: 'ratio' | 'percent';
  readonly value: number;
}

/** Half a percent is a limit that people have; of 0.6 to 1 percent, and of hardly any, they mean the ratio. */
const isRatioLike = (value: number) => (value > 0 && value < 0.05) || (value >= 0.6 && value < 1);

/** Only likely to be the wrong scale: a quotient of two counts may be of any size. */
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
      const { measured, value, at } = limit;
      if (measured.unit === 'percent' && isRatioLike(value)) found({ unit: 'percent', value }, at.span);
      if (percentOfRatio(limit) === 'perhaps') found({ unit: 'ratio', value }, at.span);
    }
  },
});
