import { thresholdsOf } from '../../dashboard/thresholds.js';
import { rule } from '../../rule.js';
import { scale } from './scale.js';

interface Facts {
  readonly panel: string;
}

export const thresholdsBase = rule({
  code: 'dashboard/thresholds-base',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel }: Facts) =>
    `${panel}: the first threshold has a value; it must be null, the colour below all others`,
  wrong: scale([0, 80]),
  right: scale([null, 80]),
  check: ({ dashboard }) =>
    thresholdsOf(dashboard)
      .filter(({ values }) => values[0] !== null)
      .map(({ panel, place }) => ({ facts: { panel }, place })),
});
