import type { RouteNode } from '../../notify/index.js';
import { routeName } from './words.js';

/** How often a route looks, and how often it repeats what it has sent. */
export interface Timing {
  readonly at: RouteNode;
  readonly route: string;
  readonly repeat: number;
  /** Its group interval. */
  readonly tick: number;
}

/** Of the routes that say something of it themselves: what is inherited is reported once, where it is written. */
export function ownTimings(nodes: readonly RouteNode[]): readonly Timing[] {
  return nodes
    .filter(({ route }) => (route.repeatIntervalMs ?? route.groupIntervalMs) !== undefined)
    .map(at => ({ at, route: routeName(at), repeat: at.repeatIntervalMs, tick: at.groupIntervalMs }));
}
