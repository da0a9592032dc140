import { toDays } from '../../core/index.js';
import type { TimeInterval, TimeSpan } from '../routing/route.js';
import { FIRST_YEAR } from './calendar.js';
import { zones } from './coverage.js';
import { zoneOfNode } from './zone-names.js';

const DAY = 24 * 60;

/**
 * Intervals of several time zones as if all were told in one, once for each way in which the zones' clocks can differ over
 * a year. Undefined where they name dates: those begin at other moments in each zone.
 */
export function inOneZone(
  intervals: readonly TimeInterval[],
): readonly (readonly TimeInterval[])[] | undefined {
  const spans = intervals.flatMap(each => each.spans);
  if (spans.some(({ daysOfMonth, months, years }) => (daysOfMonth ?? months ?? years) !== undefined))
    return undefined;
  return ways(zones(intervals)).map(offsets =>
    intervals.map(each => ({
      name: each.name,
      spans: each.spans.flatMap(span => shifted(span, offsets.get(span.location ?? 'UTC') ?? 0)),
    })),
  );
}

/** Every combination of the offsets that zones have in a year, in minutes; each counts its summer by itself. */
function ways(names: readonly string[]): readonly ReadonlyMap<string, number>[] {
  return names.reduce<readonly ReadonlyMap<string, number>[]>(
    (all, name) => all.flatMap(each => offsetsOf(name).map(offset => new Map([...each, [name, offset]]))),
    [new Map()],
  );
}

function offsetsOf(timeZone: string): readonly number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zoneOfNode(timeZone),
    timeZoneName: 'longOffset',
  });
  const days = Array.from({ length: 12 }, (_, index) =>
    toDays({ year: FIRST_YEAR, month: index + 1, day: 15 }),
  );
  return [...new Set(days.map(day => offsetIn(format.formatToParts(day * DAY * 60_000))))];
}

/** `GMT+05:30` as minutes. */
function offsetIn(parts: readonly Intl.DateTimeFormatPart[]): number {
  const text = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d+):(\d+)/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A span of local time in UTC: what leaves its day goes on the day before or after. */
function shifted({ times, weekdays }: TimeSpan, offset: number): TimeSpan[] {
  const days = weekdays?.flatMap(({ from, to }) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index),
  );
  return (times ?? [{ fromMinute: 0, toMinute: DAY }]).flatMap(({ fromMinute, toMinute }) =>
    [-1, 0, 1].flatMap(day => {
      const start = Math.max(0, fromMinute - offset - day * DAY);
      const end = Math.min(DAY, toMinute - offset - day * DAY);
      if (start >= end) return [];
      const on = days?.map(each => (each + day + 7) % 7).map(each => ({ from: each, to: each }));
      return [
        { times: [{ fromMinute: start, toMinute: end }], ...(on === undefined ? {} : { weekdays: on }) },
      ];
    }),
  );
}
