import { concernsDay } from '../routing/concerns-day.js';
import type { Route, TimeInterval, TimeSpan } from '../routing/route.js';
import { type WallClock, wallClock } from './wall-clock.js';

/**
 * True if the interval holds at an instant, in milliseconds since 1970.
 * https://github.com/prometheus/alertmanager/blob/main/timeinterval/timeinterval.go (ContainsTime)
 */
export function isActive({ spans }: TimeInterval, instantMs: number): boolean {
  return spans.some(span => holds(span, wallClock(instantMs, span.location)));
}

function holds(span: TimeSpan, clock: WallClock): boolean {
  const { minute } = clock;
  const onTime = span.times?.some(({ fromMinute, toMinute }) => fromMinute <= minute && minute < toMinute);
  return (onTime ?? true) && concernsDay(span, clock);
}

/** Why a route notifies nobody: an interval that mutes it, or that it is in none of those that it is active in. */
export interface Mute {
  readonly type: 'muted' | 'inactive';
  readonly intervals: readonly string[];
}

/** Why a route notifies nobody at an instant, or undefined if it does. A name that is not defined holds never. */
export function mutedAt(
  { muteTimeIntervals, activeTimeIntervals }: Pick<Route, 'muteTimeIntervals' | 'activeTimeIntervals'>,
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
