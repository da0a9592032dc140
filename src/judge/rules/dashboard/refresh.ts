import { text } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { dashboard } from './example.js';

interface Facts {
  readonly refresh: string;
}

/** `auto`, or one whole number and one unit. How short it may be is a setting of Grafana's. */
const REFRESH = /^(?:|auto|[1-9]\d*(?:ms|s|m|h|d|w|M|y))$/;

export const refresh = rule({
  code: 'dashboard/refresh',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ refresh }: Facts) => `"${refresh}" is not a valid refresh interval`,
  help: () => 'use a whole number of one unit: 30s, 1m, 1h',
  wrong: dashboard({ refresh: '1h30m' }),
  right: dashboard({ refresh: '30s' }),
  check: ({ dashboard: { json, placeOf } }) => {
    const refresh = text(json.refresh);
    if (refresh === undefined || REFRESH.test(refresh)) return [];
    return [{ facts: { refresh }, place: placeOf(['refresh']) }];
  },
});
