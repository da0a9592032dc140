import { WEEKDAYS } from '../../core/index.js';
import type { NamedTimeInterval } from '../../formats/alertmanager/index.js';
import type { InclusiveRange, TimeInterval, TimeOfDay, TimeSpan } from '../../notify/index.js';

/** Alertmanager's form of the intervals that routes name. */
export function timeIntervals(intervals: readonly TimeInterval[]): NamedTimeInterval[] {
  return intervals.map(({ name, spans }) => ({ name, time_intervals: spans.map(timeSpan) }));
}

function timeSpan({ times, weekdays, daysOfMonth, months, years, location }: TimeSpan) {
  return {
    ...(times === undefined ? {} : { times: times.map(timeOfDay) }),
    ...(weekdays === undefined ? {} : { weekdays: weekdays.map(range(day => WEEKDAYS[day] ?? String(day))) }),
    ...(daysOfMonth === undefined ? {} : { days_of_month: daysOfMonth.map(range(String)) }),
    ...(months === undefined ? {} : { months: months.map(range(String)) }),
    ...(years === undefined ? {} : { years: years.map(range(String)) }),
    ...(location === undefined ? {} : { location }),
  };
}

function timeOfDay({ fromMinute, toMinute }: TimeOfDay) {
  return { start_time: clock(fromMinute), end_time: clock(toMinute) };
}

/** Minutes from midnight as `09:00`; the end of a day is `24:00`. */
function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map(part => String(part).padStart(2, '0')).join(':');
}

function range(print: (value: number) => string): (range: InclusiveRange) => string {
  return ({ from, to }) => (from === to ? print(from) : `${print(from)}:${print(to)}`);
}
