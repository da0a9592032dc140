import type { TimeInterval, TimeSpan } from '../model/index.js';
import type { RouteNode } from './route-node.js';
import { type WallClock, wallClock } from './wall-clock.js';

type Bounds = { readonly from: number; readonly to: number };

/**
 * True if the interval holds at an instant, in milliseconds since 1970.
 * https://github.com/prometheus/alertmanager/blob/main/timeinterval/timeinterval.go (ContainsTime)
 */
export function isActive({ spans }: TimeInterval, instantMs: number): boolean {
  return spans.some(span => holds(span, wallClock(instantMs, span.location)));
}

/** An absent part always holds, an empty one never. */
function holds({ times, weekdays, daysOfMonth, months, years }: TimeSpan, clock: WallClock): boolean {
  const { minute } = clock;
  return (
    (times?.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute) ?? true) &&
    within(weekdays, clock.weekday) &&
    within(
      daysOfMonth?.map(bounds => fromStart(bounds, clock.daysInMonth)),
      clock.day,
    ) &&
    within(months, clock.month) &&
    within(years, clock.year)
  );
}

function within(ranges: readonly Bounds[] | undefined, value: number): boolean {
  return ranges?.some(({ from, to }) => from <= value && value <= to) ?? true;
}

/** Days from the end of a month as days from its start: -1 is the last. */
function fromStart({ from, to }: Bounds, daysInMonth: number): Bounds {
  const day = (given: number) => (given < 0 ? daysInMonth + given + 1 : given);
  return { from: day(from), to: day(to) };
}

/** Why a route notifies nobody: an interval that mutes it, or that it is in none of those that it is active in. */
export interface Mute {
  readonly type: 'muted' | 'inactive';
  readonly intervals: readonly string[];
}

/** Why a route notifies nobody at an instant, or undefined if it does. A name that is not defined holds never. */
export function mutedAt(
  { muteTimeIntervals, activeTimeIntervals }: Pick<RouteNode, 'muteTimeIntervals' | 'activeTimeIntervals'>,
  intervals: readonly TimeInterval[],
  instantMs: number,
): Mute | undefined {
  const holding = (names: readonly string[]) =>
    names.filter(name => intervals.some(each => each.name === name && isActive(each, instantMs)));
  const muting = holding(muteTimeIntervals);
  if (muting.length > 0) return { type: 'muted', intervals: muting };
  const isInactive = activeTimeIntervals.length > 0 && holding(activeTimeIntervals).length === 0;
  return isInactive ? { type: 'inactive', intervals: activeTimeIntervals } : undefined;
}
