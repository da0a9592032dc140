import {
  type Escalation,
  fallbackReceiver,
  type Inhibition,
  label,
  type Route,
  type RoutedReceiver,
  type Routing,
  repeatInterval,
  SEVERITIES,
  WATCHDOG_ALERT,
  watchdogReceiver,
} from '../../model/index.js';
import { severityRules } from './inhibit-rules.js';
import { is } from './matchers.js';
import { policyRoute } from './policy-route.js';
import { route } from './route.js';

/** What a system says of who hears what. */
export interface RoutingParts {
  readonly name: string;
  readonly escalation: Escalation;
  readonly inhibitions: readonly Inhibition[];
  /** Who hears the dead man's switch, and how often. */
  readonly watchdog: { readonly notifies: readonly string[]; readonly intervalMs: number };
  /** Who hears what no policy matches. */
  readonly fallback: { readonly notifies: readonly string[] };
}

/** The routing tree: the dead man's switch, then policy, severity and step. What matches nothing goes to the fallback. */
export function routing(parts: RoutingParts): Routing {
  const { groupBy, groupWaitMs, groupIntervalMs, cooldownMs } = parts.escalation;
  return {
    root: {
      ...route({ routes: [watchdogRoute(parts), policyRoute(parts.escalation)] }),
      receiver: fallbackReceiver(parts.name),
      groupBy,
      groupWaitMs,
      groupIntervalMs,
      repeatIntervalMs: repeatInterval(cooldownMs, groupIntervalMs),
    },
    receivers: receivers(parts),
    timeIntervals: [],
    inhibitRules: severityRules(parts.escalation, parts.inhibitions),
  };
}

/** Notifies at every tick: the receiver raises the alarm when one is missing. */
function watchdogRoute({ name, watchdog: { intervalMs } }: RoutingParts): Route {
  return route({
    matchers: [is('alertname', WATCHDOG_ALERT), is(label.service, name)],
    receiver: watchdogReceiver(name),
    groupWaitMs: 0,
    groupIntervalMs: intervalMs,
    repeatIntervalMs: repeatInterval(intervalMs, intervalMs),
  });
}

function receivers({ name, fallback, watchdog, escalation }: RoutingParts): RoutedReceiver[] {
  return [
    { name: fallbackReceiver(name), notifies: fallback.notifies },
    { name: watchdogReceiver(name), notifies: watchdog.notifies },
    ...SEVERITIES.flatMap(severity => escalation.policies[severity] ?? []).map(({ receiver, notifies }) => ({
      name: receiver,
      notifies,
    })),
  ];
}
