import { type Escalation, type EscalationStep, label, type Route, SEVERITIES } from '../../model/index.js';
import { is } from './matchers.js';
import { route } from './route.js';

/** The part of the tree that serves one policy: severity by severity, step by step. */
export function policyRoute({ name, policies }: Escalation): Route {
  return route({
    matchers: [is(label.policy, name)],
    routes: SEVERITIES.flatMap(severity => {
      const steps = policies[severity];
      if (steps === undefined) return [];
      return [route({ matchers: [is(label.severity, severity)], routes: steps.map(stepRoute) })];
    }),
  });
}

function stepRoute({ step, receiver, repeatIntervalMs }: EscalationStep): Route {
  return route({ matchers: [is(label.escalation, String(step))], receiver, repeatIntervalMs });
}
