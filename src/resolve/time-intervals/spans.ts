import type { SpanOptions } from '../../language/index.js';
import type { InclusiveRange, TimeSpan } from '../../notify/index.js';

const MIDNIGHT = 24 * 60;
const SUNDAY = 0;
const SATURDAY = 6;

/** Spans that Alertmanager can read, or why there are none. */
export type Split = { readonly spans: readonly TimeSpan[] } | { readonly problem: string };

/**
 * Alertmanager refuses a range that ends before it begins. One of weekdays or months goes on at the start of the next
 * week or year, and one of times on the next day: `22:00-06:00` on Fridays ends on Saturdays.
 */
export function split({ times, weekdays, daysOfMonth, months, years, location }: SpanOptions): Split {
  const overnight = times?.filter(({ from, to }) => to <= from) ?? [];
  const sameDay = times?.filter(({ from, to }) => to > from);
  if (overnight.length > 0 && (daysOfMonth ?? months ?? years) !== undefined) {
    return {
      problem:
        'times that cross midnight can only be combined with weekdays: write the part after midnight as a span of its own',
    };
  }
  const descending = [...(daysOfMonth ?? []), ...(years ?? [])].find(
    ({ from, to }) => to < from && Math.sign(to) === Math.sign(from),
  );
  if (descending !== undefined)
    return { problem: `${descending.from}:${descending.to} ends before it begins` };

  const days = {
    ...(weekdays === undefined ? {} : { weekdays: ascending(weekdays, SUNDAY, SATURDAY) }),
    ...(daysOfMonth === undefined ? {} : { daysOfMonth }),
    ...(months === undefined ? {} : { months: ascending(months, 1, 12) }),
    ...(years === undefined ? {} : { years }),
  };
  const evenings = overnight.map(({ from }) => ({ fromMinute: from, toMinute: MIDNIGHT }));
  const mornings = overnight.filter(({ to }) => to > 0).map(({ to }) => ({ fromMinute: 0, toMinute: to }));
  const today = [...(sameDay ?? []).map(({ from, to }) => ({ fromMinute: from, toMinute: to })), ...evenings];
  const tomorrow =
    weekdays === undefined ? {} : { weekdays: ascending(weekdays.map(next), SUNDAY, SATURDAY) };
  return {
    spans: [
      ...(times === undefined
        ? [{ ...days, location }]
        : today.length === 0
          ? []
          : [{ times: today, ...days, location }]),
      ...(mornings.length === 0 ? [] : [{ times: mornings, ...tomorrow, location }]),
    ],
  };
}

/** Ranges that begin before they end; one that does not is cut where the count starts anew. */
function ascending(ranges: readonly InclusiveRange[], first: number, last: number): InclusiveRange[] {
  return ranges.flatMap(({ from, to }) =>
    from <= to
      ? [{ from, to }]
      : [
          { from, to: last },
          { from: first, to },
        ],
  );
}

/** The same weekdays, a day later. */
function next({ from, to }: InclusiveRange): InclusiveRange {
  const days = to >= from ? to - from : to - from + 7;
  return days === SATURDAY ? { from: SUNDAY, to: SATURDAY } : { from: (from + 1) % 7, to: (to + 1) % 7 };
}
