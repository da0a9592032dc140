import { type CivilDate, daysInMonth, fromDays, toDays } from '../../core/index.js';
import type { WindowOptions } from '../../language/index.js';
import type { InclusiveRange, TimeSpan } from '../../notify/index.js';

const DAY = 24 * 60;

/**
 * A stretch of time as spans: its first day from a minute on, the days between whole, its last until a minute. Of the days
 * between, whole years are one span and what is left of others is one for each month, so that a long window has few.
 */
export function windowSpans({ from, to, location }: WindowOptions): readonly TimeSpan[] {
  const [first, last] = [moment(from), moment(to)];
  if (first.day === last.day) return part(first.day, first.minute, last.minute, location);
  return [
    ...part(first.day, first.minute, DAY, location),
    ...wholeDays(first.day + 1, last.day - 1, location),
    ...part(last.day, 0, last.minute, location),
  ];
}

/** True if the window ends after it begins. */
export function isForward({ from, to }: WindowOptions): boolean {
  return from < to;
}

/** Days since 1970 and minutes since midnight, both as the clocks of the place say. */
function moment(text: string): { readonly day: number; readonly minute: number } {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = text.split(/[- :]/).map(Number);
  return { day: toDays({ year, month, day }), minute: hour * 60 + minute };
}

function part(day: number, fromMinute: number, toMinute: number, location: string): TimeSpan[] {
  return fromMinute === toMinute ? [] : [{ times: [{ fromMinute, toMinute }], ...dates(day, day), location }];
}

function wholeDays(first: number, last: number, location: string): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (let day = first; day <= last; ) {
    const date = fromDays(day);
    const years = wholeYears(date, last);
    const end =
      years === undefined ? lastOfMonth(date, last) : toDays({ year: years.to, month: 12, day: 31 });
    spans.push({ ...(years === undefined ? dates(day, end) : { years: [years] }), location });
    day = end + 1;
  }
  return spans;
}

/** The years that begin with a date and end before a day is over, if there are any. */
function wholeYears(date: CivilDate, last: number): InclusiveRange | undefined {
  const to = fromDays(last + 1).year - 1;
  const isNewYear = date.month === 1 && date.day === 1;
  return isNewYear && date.year <= to ? { from: date.year, to } : undefined;
}

/** The last day of a date's month, or an earlier one. */
function lastOfMonth(date: CivilDate, last: number): number {
  return Math.min(last, toDays({ ...date, day: daysInMonth(date) }));
}

/** Days of one month. */
function dates(first: number, last: number): Omit<TimeSpan, 'times' | 'location'> {
  const { year, month, day: from } = fromDays(first);
  return {
    daysOfMonth: [{ from, to: from + last - first }],
    months: [{ from: month, to: month }],
    years: [{ from: year, to: year }],
  };
}
