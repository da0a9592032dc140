import { allKnown } from './known-labels.js';
import type { Labels } from './matcher.js';
import type { RouteNode } from './route-node.js';
import { waysOf } from './ways.js';

/** The routes that notify of an alert, in Alertmanager's order: the deepest that match, and a parent where no child does. */
export function routesFor(root: RouteNode, labels: Labels): readonly RouteNode[] {
  return waysOf(root, allKnown(labels))
    .filter(({ notifies }) => notifies === 'surely')
    .map(({ node }) => node);
}
