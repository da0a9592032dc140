import type { TimeInterval, TimeSpan } from '../../model/index.js';
import { type CivilDate, daysInMonth, fromDays, toDays, weekdayOf } from './civil.js';

/** A day of the calendar, with all that a span can ask of it. */
export interface Day extends CivilDate {
  readonly weekday: number;
  readonly daysInMonth: number;
}

/** What ended before this year is past on every machine; which year it is there, no compilation may ask. */
export const FIRST_YEAR = 2025;

/** After so many years every date has fallen on every weekday. */
const CYCLE = 28;

/** Days that stand for all that can come: a whole cycle, and the years beyond it that a span names. */
export function days(intervals: readonly TimeInterval[]): readonly Day[] {
  const beyond = intervals.flatMap(({ spans }) =>
    spans.flatMap(({ years = [] }) =>
      years.flatMap(({ from, to }) => (to < FIRST_YEAR + CYCLE ? [] : [Math.max(from, FIRST_YEAR + CYCLE)])),
    ),
  );
  return [FIRST_YEAR, ...beyond].flatMap(year => daysFrom(year, year === FIRST_YEAR ? CYCLE : 1));
}

function daysFrom(year: number, years: number): Day[] {
  const first = toDays({ year, month: 1, day: 1 });
  const end = toDays({ year: year + years, month: 1, day: 1 });
  return Array.from({ length: end - first }, (_, index) => {
    const date = fromDays(first + index);
    return { ...date, weekday: weekdayOf(first + index), daysInMonth: daysInMonth(date) };
  });
}

/** Whether a span concerns a day at all. */
export function concerns({ weekdays, daysOfMonth, months, years }: TimeSpan, day: Day): boolean {
  const fromStart = (date: number) => (date < 0 ? day.daysInMonth + date + 1 : date);
  return (
    within(weekdays, day.weekday) &&
    within(
      daysOfMonth?.map(({ from, to }) => ({ from: fromStart(from), to: fromStart(to) })),
      day.day,
    ) &&
    within(months, day.month) &&
    within(years, day.year)
  );
}

function within(
  ranges: readonly { readonly from: number; readonly to: number }[] | undefined,
  value: number,
): boolean {
  return ranges?.some(({ from, to }) => from <= value && value <= to) ?? true;
}
