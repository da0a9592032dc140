import type { Day } from '../routing/concerns-day.js';
import { daysInMonth } from '../routing/days-in-month.js';

/** What a clock on a wall and the calendar beside it show. */
export interface WallClock extends Day {
  /** Minutes from midnight. */
  readonly minute: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** The wall clock of an IANA time zone at an instant, in milliseconds since 1970. */
export function wallClock(instantMs: number, timeZone = 'UTC'): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const [year, month] = [number('year'), number('month')];
  return {
    year,
    month,
    day: number('day'),
    daysInMonth: daysInMonth({ year, month }),
    weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
    minute: number('hour') * 60 + number('minute'),
  };
}
