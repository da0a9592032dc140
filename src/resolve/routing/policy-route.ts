import { type Alert, type Escalation, type EscalationStep, label, SEVERITIES } from '../../model/index.js';
import type { Route } from '../../notify/index.js';
import type { Grouping } from './grouping.js';
import { classLeaves, type Leaves, leaves, repeating } from './leaf.js';
import { is } from './matchers.js';
import { route } from './route.js';

/** The part of the tree that serves one policy: severity by severity, step by step. */
export function policyRoute(alerts: readonly Alert[], root: Grouping, to: Leaves): Route {
  const { policy } = to;
  const own = alerts.filter(({ labels }) => labels[label.policy] === policy.name);
  return route({
    matchers: [is(label.policy, policy.name)],
    ...(policy === root ? {} : grouping(policy, root)),
    routes: SEVERITIES.flatMap(severity => {
      const steps = policy.policies[severity];
      if (steps === undefined) return [];
      const classes = own
        .filter(each => each.severity === severity)
        .flatMap(each => each.labels[label.class] ?? []);
      const routes = steps.map(step => stepRoute(step, [...new Set(classes)].sort(), to));
      return [route({ matchers: [is(label.severity, severity)], routes })];
    }),
  });
}

/** A continuous step comes with its own period, whatever the cooldown of the alert's class. */
function stepRoute(
  { step, continuous, repeatMs, deliveries }: EscalationStep,
  classes: readonly string[],
  to: Leaves,
): Route {
  const over = { matchers: [is(label.escalation, String(step))], ...repeating(repeatMs, to.policy) };
  return leaves(deliveries, over, times => (continuous ? [] : classLeaves(classes, to.policy, times)), to);
}

/** How a policy groups, where it differs from the root. */
function grouping(policy: Escalation, root: Grouping): Partial<Route> {
  const { groupBy, groupWaitMs, groupIntervalMs } = policy;
  return {
    ...(groupBy.join() === root.groupBy.join() ? {} : { groupBy }),
    ...(groupWaitMs === root.groupWaitMs ? {} : { groupWaitMs }),
    ...(groupIntervalMs === root.groupIntervalMs ? {} : { groupIntervalMs }),
  };
}
