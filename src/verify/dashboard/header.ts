import { at, type Diagnostic, number, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import type { DashboardView } from './view.js';

/** Grafana refuses more than 40 characters; the rest is what a Kubernetes name allows, which Git Sync makes of it. */
const UID = /^[a-z0-9-]{1,40}$/;

/** `auto`, or one whole number and one unit. How short it may be is a setting of Grafana's. */
const REFRESH = /^(?:|auto|[1-9]\d*(?:ms|s|m|h|d|w|M|y))$/;

/** Grafana's date math, an ISO date, or milliseconds. */
const TIME = /^(?:now(?:[+-]\d+(?:ms|[yQMwdhms]|f[yQ])|\/(?:[yQMwdhms]|f[yQ]))*|\d{4}-\d\d-\d\d.*|\d{10,})$/;

const SCHEMA_VERSIONS = { oldest: 36, newest: 42 };

/** What a dashboard says of itself. */
export function header({ document, json, uid }: DashboardView): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const place = (...keys: readonly string[]) => placeOf(document, keys);
  if (uid !== undefined && !UID.test(uid)) found.push(report('verify/dashboard-uid', { uid }, place('uid')));

  const refresh = text(json.refresh);
  if (refresh !== undefined && !REFRESH.test(refresh)) {
    found.push(report('verify/refresh', { refresh }, place('refresh')));
  }
  for (const end of ['from', 'to']) {
    const time = text(at(json, 'time', end));
    if (time !== undefined && !TIME.test(time))
      found.push(report('verify/time-range', { time }, place('time', end)));
  }
  const version = number(json.schemaVersion);
  if (version !== undefined && (version < SCHEMA_VERSIONS.oldest || version > SCHEMA_VERSIONS.newest)) {
    found.push(report('verify/schema-version', { version, ...SCHEMA_VERSIONS }, place('schemaVersion')));
  }
  const zone = text(json.timezone);
  if (zone !== undefined && !isTimeZone(zone)) {
    found.push(report('verify/locale', { what: 'time zone', value: zone }, place('timezone')));
  }
  const week = text(json.weekStart);
  if (week !== undefined && !['', 'browser', 'saturday', 'sunday', 'monday'].includes(week)) {
    found.push(report('verify/locale', { what: 'first day of the week', value: week }, place('weekStart')));
  }
  return found;
}

function isTimeZone(zone: string): boolean {
  if (['', 'browser', 'utc'].includes(zone)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
