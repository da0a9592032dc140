import { daysInMonth, toDays, weekdayOf } from '../../core/index.js';
import type { Day } from '../routing/concerns-day.js';
import { zoneOfNode } from './zone-names.js';

/** What a clock on a wall and the calendar beside it show. */
export interface WallClock extends Day {
  /** Minutes from midnight. */
  readonly minute: number;
}

/** The wall clock of an IANA time zone at an instant, in milliseconds since 1970. */
export function wallClock(instantMs: number, timeZone = 'UTC'): WallClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zoneOfNode(timeZone),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(instantMs).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const date = { year: number('year'), month: number('month'), day: number('day') };
  return {
    ...date,
    daysInMonth: daysInMonth(date),
    weekday: weekdayOf(toDays(date)),
    minute: number('hour') * 60 + number('minute'),
  };
}
