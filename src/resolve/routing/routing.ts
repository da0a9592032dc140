import { groupBy } from '../../core/index.js';
import {
  type Escalation,
  type ExternalAlert,
  fallbackReceiver,
  label,
  ownSystem,
  SEVERITIES,
  WATCHDOG_ALERT,
  watchdogReceiver,
} from '../../model/index.js';
import { type Route, type RoutedReceiver, type Routing, repeatTiming } from '../../notify/index.js';
import { externalRoute } from './external-route.js';
import type { Grouping } from './grouping.js';
import { inhibitRules } from './inhibit-rules.js';
import { is } from './matchers.js';
import { policyRoute } from './policy-route.js';
import { route } from './route.js';
import type { RoutedSystem } from './routed-system.js';

/** What is routed at a place. */
export interface RoutingParts {
  /** The environment's. */
  readonly name: string;
  /** At least one. */
  readonly systems: readonly RoutedSystem[];
  /** Who hears the dead man's switch, and how often. */
  readonly watchdog: { readonly notifies: readonly string[]; readonly intervalMs: number };
  /** Who hears what no policy matches. */
  readonly fallback: { readonly notifies: readonly string[] };
}

/** What a place of several systems falls back on: no policy is more its own than another. */
const SHARED: Grouping = {
  groupBy: ['alertname', label.service],
  groupWaitMs: 30_000,
  groupIntervalMs: 60_000,
  cooldownMs: 4 * 3_600_000,
};

/**
 * The routing tree: the dead man's switch; system by system policy, severity and step; other people's alerts. What matches
 * nothing goes to the fallback, which is told at any time, since the root can have no time intervals.
 */
export function routing(parts: RoutingParts): Routing {
  const { name, systems } = parts;
  const own = ownSystem(parts);
  const grouping = own?.own ?? SHARED;
  const { groupBy, groupWaitMs, groupIntervalMs, cooldownMs } = grouping;
  return {
    root: {
      ...route({
        routes: [
          watchdogRoute(parts),
          ...(own === undefined
            ? systems.map(system => systemRoute(system, grouping))
            : policyRoutes(own, grouping)),
          ...externalRoutes(systems),
        ],
      }),
      receiver: fallbackReceiver(name),
      groupBy,
      groupWaitMs,
      groupIntervalMs,
      repeatIntervalMs: repeatTiming(cooldownMs, groupIntervalMs).repeatIntervalMs,
    },
    receivers: receivers(parts),
    timeIntervals: systems.flatMap(({ timeIntervals }) => timeIntervals),
    inhibitRules: systems.flatMap(system =>
      inhibitRules(system, own === undefined ? system.name : undefined),
    ),
  };
}

/** A system among others: nothing that is not its own enters, though policies may have one name. */
function systemRoute(system: RoutedSystem, grouping: Grouping): Route {
  return route({ matchers: [is(label.service, system.name)], routes: policyRoutes(system, grouping) });
}

function policyRoutes({ escalations, alerts, maintenance }: RoutedSystem, grouping: Grouping): Route[] {
  return escalations.map(policy => policyRoute(alerts, grouping, { policy, maintenance }));
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
function externalRoutes(systems: readonly RoutedSystem[]): readonly Route[] {
  const all = systems.flatMap(({ externals, escalations, maintenance }) =>
    externals.flatMap((external): readonly [ExternalAlert, Route][] => {
      const policy = escalations.find(({ name }) => name === external.policy);
      return policy === undefined ? [] : [[external, externalRoute(external, { policy, maintenance })]];
    }),
  );
  return all.toSorted(([a], [b]) => b.matchers.length - a.matchers.length).map(([, route]) => route);
}

/** Each once: a policy that several systems share has the same ones in all of them. */
function receivers({ name, fallback, watchdog, systems }: RoutingParts): readonly RoutedReceiver[] {
  const all = [
    { name: fallbackReceiver(name), notifies: fallback.notifies },
    { name: watchdogReceiver(name), notifies: watchdog.notifies },
    ...systems.flatMap(({ escalations }) => escalations.flatMap(receiversOf)),
  ];
  return [...groupBy(all, each => each.name).values()].flatMap(([first]) => first ?? []);
}

function receiversOf({ policies }: Escalation): RoutedReceiver[] {
  return SEVERITIES.flatMap(severity => policies[severity] ?? []).flatMap(({ deliveries }) =>
    deliveries.map(({ receiver, notifies }) => ({ name: receiver, notifies })),
  );
}
