import { concernsDay, type Day } from '../routing/concerns-day.js';
import type { TimeInterval, TimeOfDay } from '../routing/route.js';
import { days } from './calendar.js';

const MINUTES = 24 * 60;

/** How much of time intervals covers. */
export type Coverage = 'never' | 'sometimes' | 'always';

/**
 * How often one of `active` holds while none of `mute` does; no `active` at all stands for always. All must be of one
 * time zone: where they are not, clocks that change on other days make the answer one of the year.
 */
export function coverage(
  active: readonly TimeInterval[] | undefined,
  mute: readonly TimeInterval[] = [],
): Coverage {
  let some = false;
  let all = true;
  for (const day of days([...(active ?? []), ...mute])) {
    const open = active === undefined ? MINUTES : length(union(parts(active, day)));
    const shut = union(parts(mute, day));
    const both = active === undefined ? length(shut) : length(overlap(union(parts(active, day)), shut));
    const left = open - both;
    some ||= left > 0;
    all &&= left === MINUTES;
  }
  return all ? 'always' : some ? 'sometimes' : 'never';
}

/** True if no moment is in both. */
export function disjoint(a: TimeInterval, b: TimeInterval): boolean {
  return days([a, b]).every(day => length(overlap(union(parts([a], day)), union(parts([b], day)))) === 0);
}

/** The zones that intervals are told in. */
export function zones(intervals: readonly TimeInterval[]): readonly string[] {
  return [
    ...new Set(intervals.flatMap(({ spans }) => spans.map(({ location }) => location ?? 'UTC'))),
  ].sort();
}

/** The parts of a day in which one of them holds, as they come. */
function parts(intervals: readonly TimeInterval[], day: Day): TimeOfDay[] {
  return intervals.flatMap(({ spans }) =>
    spans
      .filter(span => concernsDay(span, day))
      .flatMap(({ times }) => times ?? [{ fromMinute: 0, toMinute: MINUTES }]),
  );
}

/** The same parts in order, without overlaps. */
function union(parts: readonly TimeOfDay[]): TimeOfDay[] {
  const merged: TimeOfDay[] = [];
  for (const part of parts.toSorted((a, b) => a.fromMinute - b.fromMinute)) {
    const last = merged.at(-1);
    if (last !== undefined && part.fromMinute <= last.toMinute) {
      merged[merged.length - 1] = { ...last, toMinute: Math.max(last.toMinute, part.toMinute) };
    } else merged.push(part);
  }
  return merged;
}

function overlap(a: readonly TimeOfDay[], b: readonly TimeOfDay[]): TimeOfDay[] {
  return a.flatMap(left =>
    b.flatMap(right => {
      const fromMinute = Math.max(left.fromMinute, right.fromMinute);
      const toMinute = Math.min(left.toMinute, right.toMinute);
      return fromMinute < toMinute ? [{ fromMinute, toMinute }] : [];
    }),
  );
}

function length(parts: readonly TimeOfDay[]): number {
  return parts.reduce((sum, { fromMinute, toMinute }) => sum + toMinute - fromMinute, 0);
}
