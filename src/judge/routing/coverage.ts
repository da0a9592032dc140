import {
  type Coverage,
  coverage,
  inOneZone,
  type RouteNode,
  type TimeInterval,
  zones,
} from '../../notify/index.js';

export type RouteCoverage = (at: RouteNode) => Coverage;

/** How much time routes have; leaves of one policy have the same, and a calendar is long. */
export function coverageIn(intervals: readonly TimeInterval[]): RouteCoverage {
  const known = new Map<string, Coverage>();
  const byName = new Map(intervals.map(each => [each.name, each]));
  return ({ route: { activeTimeIntervals: active, muteTimeIntervals: mute } }) => {
    const key = JSON.stringify([active, mute]);
    const found = known.get(key) ?? timeLeft(named(active, byName), named(mute, byName));
    known.set(key, found);
    return found;
  };
}

function timeLeft(active: readonly TimeInterval[], mute: readonly TimeInterval[]): Coverage {
  if (zones([...active, ...mute]).length < 2) return coverage(active.length === 0 ? undefined : active, mute);
  // What is muted by its own name surely is, whatever the clocks.
  if (active.length > 0 && active.every(each => mute.includes(each))) return 'never';
  const found = inOneZone([...active, ...mute])?.map(each =>
    coverage(active.length === 0 ? undefined : each.slice(0, active.length), each.slice(active.length)),
  );
  const [first, ...others] = new Set(found);
  return first === undefined || others.length > 0 ? 'sometimes' : first;
}

function named(names: readonly string[], byName: ReadonlyMap<string, TimeInterval>): readonly TimeInterval[] {
  return names.flatMap(name => byName.get(name) ?? []);
}
