import type { RootRoute, Route } from '../model/index.js';
import type { Labels } from './labels.js';
import { matches } from './matcher.js';
import { childNode, type RouteNode, rootNode, routeOf } from './route-node.js';

/** What is known of an alert before it fires. */
export interface KnownLabels {
  readonly values: Labels;
  /** True for a label whose value is not known; every other one that has no value is missing. */
  readonly isOpen: (label: string) => boolean;
}

/** A route that takes the alert, surely or for some values of its open labels. */
export interface PossibleRoute {
  readonly node: RouteNode;
  readonly surely: boolean;
}

/** The routes that may take an alert, in Alertmanager's order. Where all labels are known it says what `routesFor` says. */
export function possibleRoutes(root: RootRoute, known: KnownLabels): readonly PossibleRoute[] {
  const certainty = certaintyOf(root, known);
  return certainty === 'no' ? [] : taking(rootNode(root), certainty === 'yes', known);
}

function taking(node: RouteNode, surely: boolean, known: KnownLabels): readonly PossibleRoute[] {
  const found: PossibleRoute[] = [];
  let reached = surely;
  let own: 'yes' | 'maybe' | 'no' = 'yes';
  for (const route of routeOf(node).routes) {
    const certainty = certaintyOf(route, known);
    if (certainty === 'no') continue;
    found.push(...taking(childNode(node, route), reached && certainty === 'yes', known));
    if (certainty === 'yes') own = 'no';
    else if (own === 'yes') own = 'maybe';
    if (route.continue) continue;
    if (certainty === 'yes') break;
    reached = false;
  }
  return own === 'no' ? found : [...found, { node, surely: surely && own === 'yes' }];
}

function certaintyOf({ matchers }: Route, { values, isOpen }: KnownLabels): 'yes' | 'maybe' | 'no' {
  const open = matchers.filter(({ label }) => !Object.hasOwn(values, label) && isOpen(label));
  const closed = matchers.filter(matcher => !open.includes(matcher));
  if (!closed.every(matcher => matches(matcher, values))) return 'no';
  return open.length === 0 ? 'yes' : 'maybe';
}
