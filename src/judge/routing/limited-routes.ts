import type { Coverage } from '../../notify/index.js';
import type { Finding } from '../rule.js';
import type { RoutingEvidence } from './evidence.js';
import { routeName } from './words.js';

/** A route with the time intervals that limit it. */
export interface Limits {
  readonly route: string;
  readonly active: readonly string[];
  readonly mute: readonly string[];
}

/** The routes whose time intervals leave them as much time. */
export function limitedRoutes(
  left: Coverage,
  { nodes, coverageOf, placeOf }: RoutingEvidence,
): readonly Finding<Limits>[] {
  return nodes.flatMap(at => {
    const { activeTimeIntervals: active, muteTimeIntervals: mute } = at.route;
    if (active.length + mute.length === 0 || coverageOf(at) !== left) return [];
    return [{ facts: { route: routeName(at), active, mute }, place: placeOf(at) }];
  });
}

export function intervalsHelp({ active, mute }: Limits): string {
  return [
    ...(active.length === 0 ? [] : [`it is active in ${active.join(', ')}`]),
    ...(mute.length === 0 ? [] : [`it is muted in ${mute.join(', ')}`]),
  ].join(', and ');
}
