import { daysInMonth, fromDays, toDays, weekdayOf } from '../../core/index.js';
import type { Day } from '../routing/concerns-day.js';
import type { InclusiveRange, TimeInterval, TimeSpan } from '../routing/route.js';

/** What ended before this year is past on every machine; which year it is there, no compilation may ask. */
export const FIRST_YEAR = 2025;

/** After so many years every date has fallen on every weekday. */
const CYCLE = 28;

/** Days that stand for all that can come: those of the years that a span names, and of the years after them. */
export function days(intervals: readonly TimeInterval[]): readonly Day[] {
  const spans = intervals.flatMap(each => each.spans);
  const ranges = spans.flatMap(({ years = [] }) => years);
  const named = new Set(ranges.flatMap(namedYears));
  const after = Math.max(FIRST_YEAR, ...ranges.map(({ to }) => to + 1));
  const lasting = spans.filter(({ years }) => years === undefined);
  return [...[...named].flatMap(year => daysFrom(year, 1)), ...usualDays(lasting, after)];
}

function namedYears({ from, to }: InclusiveRange): number[] {
  const first = Math.max(from, FIRST_YEAR);
  // A cycle says of longer ranges all that there is to say.
  return Array.from({ length: Math.max(0, Math.min(to - first + 1, CYCLE)) }, (_, index) => first + index);
}

/** As few days as have all combinations of what the spans ask for: weekdays alone, dates alone, or both. */
function usualDays(spans: readonly TimeSpan[], year: number): readonly Day[] {
  const hasDates = spans.some(({ daysOfMonth, months }) => (daysOfMonth ?? months) !== undefined);
  if (!hasDates) return daysFrom(year, 1).slice(0, 7);
  return daysFrom(year, spans.some(({ weekdays }) => weekdays !== undefined) ? CYCLE : LEAP);
}

/** Of so many years in a row, one has a 29th of February, but for 2100 and its like. */
const LEAP = 8;

function daysFrom(year: number, years: number): Day[] {
  const first = toDays({ year, month: 1, day: 1 });
  const end = toDays({ year: year + years, month: 1, day: 1 });
  return Array.from({ length: end - first }, (_, index) => {
    const date = fromDays(first + index);
    return { ...date, weekday: weekdayOf(first + index), daysInMonth: daysInMonth(date) };
  });
}
