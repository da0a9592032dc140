import { formatDuration, type Pointer } from '../../core/index.js';
import type {
  RootRoute as RootRouteDocument,
  Route as RouteDocument,
} from '../../formats/alertmanager/index.js';
import { matcherText } from '../routing/matcher.js';
import type { RootRoute, Route } from '../routing/route.js';
import { matchersOf } from './matchers.js';
import { durationOf, type Reading } from './reading.js';

/** What holds where nobody says anything: https://prometheus.io/docs/alerting/latest/configuration/#route */
const USUAL = { groupBy: [], groupWaitMs: 30_000, groupIntervalMs: 300_000, repeatIntervalMs: 14_400_000 };

/** The routing tree. */
export function rootRouteOf(document: RootRouteDocument, pointer: Pointer, reading: Reading): RootRoute {
  const { receiver = '', ...root } = routeOf(document, pointer, reading);
  const { groupBy, groupWaitMs, groupIntervalMs, repeatIntervalMs } = root;
  return {
    ...root,
    receiver,
    groupBy: groupBy ?? USUAL.groupBy,
    groupWaitMs: groupWaitMs ?? USUAL.groupWaitMs,
    groupIntervalMs: groupIntervalMs ?? USUAL.groupIntervalMs,
    repeatIntervalMs: repeatIntervalMs ?? USUAL.repeatIntervalMs,
  };
}

function routeOf(document: RouteDocument, pointer: Pointer, reading: Reading): Route {
  const duration = (field: 'group_wait' | 'group_interval' | 'repeat_interval') =>
    durationOf(document[field], [...pointer, field], reading);
  return {
    matchers: matchersOf(document, pointer, reading),
    // An empty name is none.
    receiver: document.receiver || undefined,
    groupBy: document.group_by,
    groupWaitMs: duration('group_wait'),
    groupIntervalMs: duration('group_interval'),
    repeatIntervalMs: duration('repeat_interval'),
    continue: document.continue ?? false,
    muteTimeIntervals: document.mute_time_intervals ?? [],
    activeTimeIntervals: document.active_time_intervals ?? [],
    routes: (document.routes ?? []).map((child, index) =>
      routeOf(child, [...pointer, 'routes', index], reading),
    ),
    origin: pointer,
  };
}

/** The tree as a document. The root has no matchers, no `continue` and no time intervals. */
export function rootRouteDocument(root: RootRoute): RootRouteDocument {
  return { receiver: root.receiver, ...settings(root), routes: root.routes.map(routeDocument) };
}

/** Keys stand in the order in which Alertmanager's documentation has them; what a route leaves open is not written. */
function routeDocument(route: Route): RouteDocument {
  const { matchers, receiver, muteTimeIntervals, activeTimeIntervals, routes } = route;
  return {
    ...(matchers.length === 0 ? {} : { matchers: matchers.map(matcherText) }),
    ...(receiver === undefined ? {} : { receiver }),
    ...settings(route),
    ...(route.continue ? { continue: true } : {}),
    ...(muteTimeIntervals.length === 0 ? {} : { mute_time_intervals: muteTimeIntervals }),
    ...(activeTimeIntervals.length === 0 ? {} : { active_time_intervals: activeTimeIntervals }),
    ...(routes.length === 0 ? {} : { routes: routes.map(routeDocument) }),
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
