import {
  type Alert,
  type Escalation,
  type ExternalAlert,
  fallbackReceiver,
  label,
  SEVERITIES,
  WATCHDOG_ALERT,
  watchdogReceiver,
} from '../../model/index.js';
import {
  type Route,
  type RoutedReceiver,
  type Routing,
  repeatTiming,
  type TimeInterval,
} from '../../notify/index.js';
import { externalRoute } from './external-route.js';
import { inhibitRules } from './inhibit-rules.js';
import { is } from './matchers.js';
import { policyRoute } from './policy-route.js';
import { route } from './route.js';

/** What a system says of who hears what, and when. */
export interface RoutingParts {
  readonly name: string;
  /** At least one: that of the system. */
  readonly escalations: readonly Escalation[];
  readonly alerts: readonly Alert[];
  readonly externals: readonly ExternalAlert[];
  readonly timeIntervals: readonly TimeInterval[];
  /** Names of the intervals in which nobody is told of anything but the dead man's switch. */
  readonly maintenance: readonly string[];
  /** Who hears the dead man's switch, and how often. */
  readonly watchdog: { readonly notifies: readonly string[]; readonly intervalMs: number };
  /** Who hears what no policy matches. */
  readonly fallback: { readonly notifies: readonly string[] };
}

/**
 * The routing tree: the dead man's switch; policy, severity and step; other people's alerts. What matches nothing goes to
 * the fallback, which is told at any time, since the root can have no time intervals.
 */
export function routing(parts: RoutingParts, own: Escalation): Routing {
  const { escalations, alerts, externals, maintenance } = parts;
  const { groupBy, groupWaitMs, groupIntervalMs, cooldownMs } = own;
  const externalRoutes = mostSpecificFirst(externals).flatMap(external => {
    const policy = escalations.find(({ name }) => name === external.policy);
    return policy === undefined ? [] : [externalRoute(external, { policy, maintenance })];
  });
  return {
    root: {
      ...route({
        routes: [
          watchdogRoute(parts),
          ...escalations.map(policy => policyRoute(alerts, own, { policy, maintenance })),
          ...externalRoutes,
        ],
      }),
      receiver: fallbackReceiver(parts.name),
      groupBy,
      groupWaitMs,
      groupIntervalMs,
      repeatIntervalMs: repeatTiming(cooldownMs, groupIntervalMs).repeatIntervalMs,
    },
    receivers: receivers(parts),
    timeIntervals: parts.timeIntervals,
    inhibitRules: inhibitRules(escalations, alerts, externals),
  };
}

/** Notifies at every tick: the receiver raises the alarm when one is missing. */
function watchdogRoute({ name, watchdog: { intervalMs } }: RoutingParts): Route {
  return route({
    matchers: [is('alertname', WATCHDOG_ALERT), is(label.service, name)],
    receiver: watchdogReceiver(name),
    groupBy: ['alertname', label.service],
    groupWaitMs: 0,
    ...repeatTiming(intervalMs, intervalMs),
  });
}

/** Of two that could both match, the one that says more goes first; else the order is that of their names. */
function mostSpecificFirst(externals: readonly ExternalAlert[]): readonly ExternalAlert[] {
  return externals.toSorted((a, b) => b.matchers.length - a.matchers.length);
}

function receivers({ name, fallback, watchdog, escalations }: RoutingParts): RoutedReceiver[] {
  return [
    { name: fallbackReceiver(name), notifies: fallback.notifies },
    { name: watchdogReceiver(name), notifies: watchdog.notifies },
    ...escalations.flatMap(({ policies }) =>
      SEVERITIES.flatMap(severity => policies[severity] ?? []).flatMap(({ deliveries }) =>
        deliveries.map(({ receiver, notifies }) => ({ name: receiver, notifies })),
      ),
    ),
  ];
}
