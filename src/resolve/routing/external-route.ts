import { ownValue } from '../../core/index.js';
import type { Escalation, EscalationStep, ExternalAlert } from '../../model/index.js';
import type { Route } from '../../notify/index.js';
import { type Leaves, leaves, repeating } from './leaf.js';
import { route } from './route.js';

/**
 * The escalation of a rule that is not ours, by Alertmanager alone: a group for each alert and step, which waits until the
 * step's delay is over. A group of several alerts would tell those that joined late too early.
 */
export function externalRoute(external: ExternalAlert, to: Leaves): Route {
  const steps = to.policy.policies[external.severity] ?? [];
  return route({
    matchers: external.matchers,
    groupBy: ['...'],
    groupIntervalMs: to.policy.groupIntervalMs,
    routes: steps.map((step, index) => ({
      ...stepRoute(step, external, to),
      continue: index < steps.length - 1,
    })),
  });
}

function stepRoute(step: EscalationStep, external: ExternalAlert, to: Leaves): Route {
  const { policy } = to;
  const over = {
    groupWaitMs: policy.groupWaitMs + step.delayMs,
    ...repeating(periodOf(step, external, policy), policy),
  };
  return leaves(step.deliveries, over, () => [], to);
}

function periodOf({ continuous, repeatMs }: EscalationStep, external: ExternalAlert, policy: Escalation) {
  const own = external.class === undefined ? undefined : ownValue(policy.cooldowns, external.class);
  return continuous ? repeatMs : (own ?? repeatMs);
}
