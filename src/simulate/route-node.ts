import type { RootRoute, Route } from '../model/index.js';

/** A node of the routing tree with all that it inherits. */
export interface RouteNode {
  /** From the root down to the node itself. */
  readonly path: readonly Route[];
  readonly receiver: string;
  readonly groupBy: readonly string[];
  readonly groupWaitMs: number;
  readonly groupIntervalMs: number;
  readonly repeatIntervalMs: number;
  readonly muteTimeIntervals: readonly string[];
  readonly activeTimeIntervals: readonly string[];
}

export function rootNode(root: RootRoute): RouteNode {
  const { receiver, groupBy, groupWaitMs, groupIntervalMs, repeatIntervalMs } = root;
  const { muteTimeIntervals, activeTimeIntervals } = root;
  return {
    path: [root],
    receiver,
    groupBy,
    groupWaitMs,
    groupIntervalMs,
    repeatIntervalMs,
    muteTimeIntervals,
    activeTimeIntervals,
  };
}

/** A child has what its parent has, if it says nothing else. Time intervals are the exception: they are not inherited. */
export function childNode(parent: RouteNode, route: Route): RouteNode {
  return {
    path: [...parent.path, route],
    receiver: route.receiver ?? parent.receiver,
    groupBy: route.groupBy ?? parent.groupBy,
    groupWaitMs: route.groupWaitMs ?? parent.groupWaitMs,
    groupIntervalMs: route.groupIntervalMs ?? parent.groupIntervalMs,
    repeatIntervalMs: route.repeatIntervalMs ?? parent.repeatIntervalMs,
    muteTimeIntervals: route.muteTimeIntervals,
    activeTimeIntervals: route.activeTimeIntervals,
  };
}

/** The route of a node: the last of its path. */
export function routeOf({ path }: RouteNode): Route {
  return path[path.length - 1] as Route;
}
