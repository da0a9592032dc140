import { at, text } from '../../../core/index.js';
import { rule } from '../../rule.js';
import { dashboard } from './example.js';

interface Facts {
  readonly time: string;
}

/** Grafana's date math, an ISO date, or milliseconds. */
const TIME = /^(?:now(?:[+-]\d+(?:ms|[yQMwdhms]|f[yQ])|\/(?:[yQMwdhms]|f[yQ]))*|\d{4}-\d\d-\d\d.*|\d{10,})$/;

export const timeRange = rule({
  code: 'dashboard/time-range',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ time }: Facts) => `"${time}" is not a time that Grafana can read`,
  help: () => 'write now-6h, now-1d/d or now; each step has one whole number and one unit',
  wrong: dashboard({ time: { from: 'now-1h30m', to: 'now' } }),
  right: dashboard({ time: { from: 'now-1d/d', to: 'now/d' } }),
  check: ({ dashboard: { json, placeOf } }) =>
    ['from', 'to'].flatMap(end => {
      const time = text(at(json, 'time', end));
      if (time === undefined || TIME.test(time)) return [];
      return [{ facts: { time }, place: placeOf(['time', end]) }];
    }),
});
