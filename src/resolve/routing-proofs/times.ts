import {
  type Coverage,
  coverage,
  inOneZone,
  type RouteNode,
  type TimeInterval,
  zones,
} from '../../notify/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Evidence, Proof } from './evidence.js';
import { placeOf } from './place-of.js';

/** Every interval that a route names is there, and leaves it some time to notify. */
export const times: Proof = evidence => {
  const { routing, nodes, path } = evidence;
  const defined = routing.timeIntervals.map(({ name }) => name);
  const named = new Set(
    nodes.flatMap(({ route }) => [...route.activeTimeIntervals, ...route.muteTimeIntervals]),
  );
  const covered = memo(evidence);
  return [
    ...[...named]
      .filter(name => !defined.includes(name))
      .map(name => report('routing/interval-missing', { name, known: defined }, { path })),
    ...defined
      .filter(name => !named.has(name))
      .map(name => report('routing/interval-unused', { name }, { path })),
    ...nodes.flatMap(at => {
      const { activeTimeIntervals: active, muteTimeIntervals: mute } = at.route;
      if (active.length + mute.length === 0) return [];
      const left = covered(at);
      if (left === 'never')
        return [report('routing/never-notifies', { route: placeOf(at), active, mute }, { path })];
      return left === 'always'
        ? [report('routing/always-notifies', { route: placeOf(at), active, mute }, { path })]
        : [];
    }),
    ...nodes
      .filter(isForgotten)
      .map(at => report('routing/interval-not-inherited', { route: placeOf(at) }, { path })),
  ];
};

/** Alertmanager inherits all but time intervals. https://github.com/prometheus/alertmanager/issues/2833 */
function isForgotten({ route, parent }: RouteNode): boolean {
  if (parent === undefined) return false;
  const has = (all: readonly string[], some: readonly string[]) => some.every(name => all.includes(name));
  return (
    !has(route.muteTimeIntervals, parent.route.muteTimeIntervals) ||
    (parent.route.activeTimeIntervals.length > 0 && route.activeTimeIntervals.length === 0)
  );
}

/** How much time a route has; leaves of one policy have the same, and a calendar is long. */
function memo({ routing }: Evidence): (at: RouteNode) => Coverage {
  const known = new Map<string, Coverage>();
  const byName = new Map(routing.timeIntervals.map(each => [each.name, each]));
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
