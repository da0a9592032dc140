import type { InclusiveRange, TimeSpan } from './route.js';

/** A day of the calendar, with all that a span can ask of it. */
export interface Day {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/**
 * Whether a span concerns a day at all, whatever its times: an absent part always does, an empty one never.
 * https://github.com/prometheus/alertmanager/blob/main/timeinterval/timeinterval.go (ContainsTime)
 */
export function concernsDay({ weekdays, daysOfMonth, months, years }: TimeSpan, day: Day): boolean {
  return (
    within(weekdays, day.weekday) &&
    within(
      daysOfMonth?.map(range => fromStart(range, day)),
      day.day,
    ) &&
    within(months, day.month) &&
    within(years, day.year)
  );
}

function within(ranges: readonly InclusiveRange[] | undefined, value: number): boolean {
  return ranges?.some(({ from, to }) => from <= value && value <= to) ?? true;
}

/** Days from the end of a month as days from its start: -1 is the last. */
function fromStart({ from, to }: InclusiveRange, { daysInMonth }: Day): InclusiveRange {
  const counted = (day: number) => (day < 0 ? daysInMonth + day + 1 : day);
  return { from: counted(from), to: counted(to) };
}
