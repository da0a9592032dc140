import { thresholdsOf } from '../../dashboard/thresholds.js';
import { rule } from '../../rule.js';
import { scale } from './scale.js';

interface Facts {
  readonly panel: string;
}

export const thresholdsPercentage = rule({
  code: 'dashboard/thresholds-percentage',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ panel }: Facts) =>
    `${panel}: thresholds in percent need min and max; without them they follow the data`,
  wrong: scale([null, 80], 'percentage'),
  right: scale([null, 80], 'percentage', { min: 0, max: 8 }),
  check: ({ dashboard }) =>
    thresholdsOf(dashboard)
      .filter(
        ({ mode, options: { min, max } }) =>
          mode === 'percentage' && (min === undefined || max === undefined),
      )
      .map(({ panel, place }) => ({ facts: { panel }, place })),
});
