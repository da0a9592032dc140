import type { RootRoute } from '../model/index.js';
import type { Labels } from './labels.js';
import { matchesAll } from './matcher.js';
import { childNode, type RouteNode, rootNode, routeOf } from './route-node.js';

/**
 * The routes that take an alert, in Alertmanager's order: the deepest ones that match, and the parent where no child
 * does. https://github.com/prometheus/alertmanager/blob/main/dispatch/route.go (Match)
 */
export function routesFor(root: RootRoute, labels: Labels): readonly RouteNode[] {
  return matchesAll(root.matchers, labels) ? taking(rootNode(root), labels) : [];
}

function taking(node: RouteNode, labels: Labels): readonly RouteNode[] {
  const found: RouteNode[] = [];
  for (const route of routeOf(node).routes) {
    if (!matchesAll(route.matchers, labels)) continue;
    found.push(...taking(childNode(node, route), labels));
    if (!route.continue) break;
  }
  return found.length === 0 ? [node] : found;
}
