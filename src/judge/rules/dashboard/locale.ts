import { text } from '../../../core/index.js';
import { isTimeZone } from '../../../notify/index.js';
import { rule } from '../../rule.js';
import { dashboard } from './example.js';

interface Facts {
  readonly what: string;
  readonly value: string;
}

const WEEKS = ['', 'browser', 'saturday', 'sunday', 'monday'];

/** Where Grafana does not know a time zone or the first day of a week, everybody sees another dashboard. */
export const locale = rule({
  code: 'dashboard/locale',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ what, value }: Facts) =>
    `Grafana does not know the ${what} "${value}" and uses the browser's instead`,
  wrong: dashboard({ timezone: 'Mars/Base' }),
  right: dashboard({ timezone: 'Europe/Madrid' }),
  check: function* ({ dashboard: { json, placeOf } }) {
    const zone = text(json.timezone);
    if (zone !== undefined && !isKnownToGrafana(zone)) {
      yield { facts: { what: 'time zone', value: zone }, place: placeOf(['timezone']) };
    }
    const week = text(json.weekStart);
    if (week !== undefined && !WEEKS.includes(week)) {
      yield { facts: { what: 'first day of the week', value: week }, place: placeOf(['weekStart']) };
    }
  },
});

function isKnownToGrafana(zone: string): boolean {
  return ['', 'browser', 'utc'].includes(zone) || isTimeZone(zone);
}
