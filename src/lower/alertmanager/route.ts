import { formatDuration } from '../../core/index.js';
import type {
  RootRoute as RootRouteDocument,
  Route as RouteDocument,
} from '../../formats/alertmanager/index.js';
import { matcherText, type RootRoute, type Route } from '../../notify/index.js';

/** The routing tree. The root has no matchers, no `continue` and no time intervals. */
export function rootRoute(root: RootRoute): RootRouteDocument {
  return { receiver: root.receiver, ...settings(root), routes: root.routes.map(childRoute) };
}

/** Keys stand in the order in which Alertmanager's documentation has them; what a route leaves open is not written. */
function childRoute(route: Route): RouteDocument {
  const { matchers, receiver, muteTimeIntervals, activeTimeIntervals, routes } = route;
  return {
    ...(matchers.length === 0 ? {} : { matchers: matchers.map(matcherText) }),
    ...(receiver === undefined ? {} : { receiver }),
    ...settings(route),
    ...(route.continue ? { continue: true } : {}),
    ...(muteTimeIntervals.length === 0 ? {} : { mute_time_intervals: muteTimeIntervals }),
    ...(activeTimeIntervals.length === 0 ? {} : { active_time_intervals: activeTimeIntervals }),
    ...(routes.length === 0 ? {} : { routes: routes.map(childRoute) }),
  };
}

function settings({ groupBy, groupWaitMs, groupIntervalMs, repeatIntervalMs }: Route) {
  return {
    ...(groupBy === undefined ? {} : { group_by: groupBy }),
    ...(groupWaitMs === undefined ? {} : { group_wait: formatDuration(groupWaitMs) }),
    ...(groupIntervalMs === undefined ? {} : { group_interval: formatDuration(groupIntervalMs) }),
    ...(repeatIntervalMs === undefined ? {} : { repeat_interval: formatDuration(repeatIntervalMs) }),
  };
}
