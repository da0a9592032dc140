import type { RootRoute } from '../model/index.js';
import { type Certainty, certainty, type KnownLabels } from './certainty.js';
import { childNode, type RouteNode, rootNode, routeOf } from './route-node.js';

/** A route that takes the alert, surely or for some values of its open labels. */
export interface PossibleRoute {
  readonly node: RouteNode;
  readonly surely: boolean;
}

/** The routes that may take an alert, in Alertmanager's order. Where all labels are known it says what `routesFor` says. */
export function possibleRoutes(root: RootRoute, known: KnownLabels): readonly PossibleRoute[] {
  const matched = certainty(root.matchers, known);
  return matched === 'no' ? [] : taking(rootNode(root), matched === 'yes', known);
}

function taking(node: RouteNode, surely: boolean, known: KnownLabels): readonly PossibleRoute[] {
  const found: PossibleRoute[] = [];
  let reached = surely;
  let own: Certainty = 'yes';
  for (const route of routeOf(node).routes) {
    const matched = certainty(route.matchers, known);
    if (matched === 'no') continue;
    found.push(...taking(childNode(node, route), reached && matched === 'yes', known));
    if (matched === 'yes') own = 'no';
    else if (own === 'yes') own = 'maybe';
    if (route.continue) continue;
    if (matched === 'yes') break;
    reached = false;
  }
  return own === 'no' ? found : [...found, { node, surely: surely && own === 'yes' }];
}
