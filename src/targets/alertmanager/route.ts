import { formatDuration } from '../../core/index.js';
import type { RootRoute, Route } from '../../model/documents/index.js';
import {
  type EscalationStep,
  fallbackReceiver,
  label,
  repeatInterval,
  SEVERITIES,
  type System,
  WATCHDOG_ALERT,
  watchdogReceiver,
} from '../../model/index.js';
import { matcher } from './matcher.js';

/** The routing tree: the dead man's switch, then policy, severity and step. What matches nothing goes to the fallback. */
export function rootRoute(system: System): RootRoute {
  const { groupBy, groupWaitMs, groupIntervalMs, cooldownMs } = system.escalation;
  return {
    receiver: fallbackReceiver(system.name),
    group_by: groupBy,
    group_wait: formatDuration(groupWaitMs),
    group_interval: formatDuration(groupIntervalMs),
    repeat_interval: formatDuration(repeatInterval(cooldownMs, groupIntervalMs)),
    routes: [watchdogRoute(system), policyRoute(system)],
  };
}

/** Notifies at every tick: the receiver raises the alarm when one is missing. */
function watchdogRoute({ name, watchdog: { intervalMs } }: System): Route {
  return {
    matchers: [matcher('alertname', WATCHDOG_ALERT), matcher(label.service, name)],
    receiver: watchdogReceiver(name),
    group_wait: '0s',
    group_interval: formatDuration(intervalMs),
    repeat_interval: formatDuration(repeatInterval(intervalMs, intervalMs)),
  };
}

function policyRoute({ escalation: { name, policies } }: System): Route {
  return {
    matchers: [matcher(label.policy, name)],
    routes: SEVERITIES.flatMap(severity => {
      const steps = policies[severity];
      if (steps === undefined) return [];
      return [{ matchers: [matcher(label.severity, severity)], routes: steps.map(stepRoute) }];
    }),
  };
}

function stepRoute({ step, receiver, repeatIntervalMs }: EscalationStep): Route {
  return {
    matchers: [matcher(label.escalation, String(step))],
    receiver,
    repeat_interval: formatDuration(repeatIntervalMs),
  };
}
