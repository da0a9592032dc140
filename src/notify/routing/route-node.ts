import type { RootRoute, Route, RouteMatcher } from './route.js';

/** A route with all that it inherits. */
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
export function routeTree(root: RootRoute): RouteNode {
  return node(root, undefined, root);
}

/** A child has what its parent has, if it says nothing else. Time intervals are not inherited: they are the route's own. */
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

/** The routes from the root down to one. */
export function pathTo({ route, parent }: RouteNode): readonly Route[] {
  return [...(parent === undefined ? [] : pathTo(parent)), route];
}

/** The matchers of a route and of all above it. */
export function allMatchers(at: RouteNode): readonly RouteMatcher[] {
  return pathTo(at).flatMap(({ matchers }) => matchers);
}
