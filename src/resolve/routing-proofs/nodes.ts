import type { RootRoute, Route } from '../../model/index.js';
import { text } from './match.js';

/** A route with what it inherits. */
export interface RouteNode {
  readonly route: Route;
  readonly parent: RouteNode | undefined;
  readonly children: readonly RouteNode[];
  readonly receiver: string;
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly repeatIntervalMs: number;
}

/** The tree of what applies at each route. */
export function nodeTree(root: RootRoute): RouteNode {
  return node(root, undefined, root);
}

function node(
  route: Route,
  parent: RouteNode | undefined,
  above: Omit<RouteNode, 'route' | 'parent' | 'children'>,
): RouteNode {
  const children: RouteNode[] = [];
  const self: RouteNode = {
    route,
    parent,
    children,
    receiver: route.receiver ?? above.receiver,
    groupBy: route.groupBy ?? above.groupBy,
    groupWaitMs: route.groupWaitMs ?? above.groupWaitMs,
    groupIntervalMs: route.groupIntervalMs ?? above.groupIntervalMs,
    repeatIntervalMs: route.repeatIntervalMs ?? above.repeatIntervalMs,
  };
  for (const child of route.routes) children.push(node(child, self, self));
  return self;
}

/** A route and all below it. */
export function withDescendants(at: RouteNode): readonly RouteNode[] {
  return [at, ...at.children.flatMap(withDescendants)];
}

/** The matchers of a route and of all above it. */
export function allMatchers({ route, parent }: RouteNode): Route['matchers'] {
  return [...(parent === undefined ? [] : allMatchers(parent)), ...route.matchers];
}

/** A route as a person finds it: the matchers on the way to it. */
export function placeOf(at: RouteNode): string {
  const matchers = allMatchers(at).map(text).join(' ');
  return matchers === '' ? 'root' : matchers;
}
