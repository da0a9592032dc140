import type { KnownLabels } from './known-labels.js';
import type { RouteNode } from './route-node.js';
import { waysOf } from './ways.js';

/** A route that takes the alert, surely or for some values of its open labels. */
export interface PossibleRoute {
  readonly node: RouteNode;
  readonly surely: boolean;
}

/** The routes that may notify of an alert, in Alertmanager's order. */
export function possibleRoutes(root: RouteNode, known: KnownLabels): readonly PossibleRoute[] {
  return waysOf(root, known)
    .filter(({ notifies }) => notifies !== 'never')
    .map(({ node, notifies }) => ({ node, surely: notifies === 'surely' }));
}
