import { lazy } from '../../core/index.js';
import { alertFacts, type Environment, label } from '../../model/index.js';
import { routingEvidence } from '../routing/evidence.js';
import type { Subject } from '../subject.js';

/** What definitions say. */
export function subjectOfDefinitions(environment: Environment): Subject {
  return { environment: () => environment, systems: () => environment.systems };
}

/** What they come to in Alertmanager: their routing. It has no places of its own but for the alerts'. */
export function subjectOfRouting(environment: Environment): Subject {
  const { name, routing, prometheus } = environment;
  if (routing === undefined) return {};
  return {
    routing: lazy(() =>
      routingEvidence({
        routing,
        alerts: alertFacts(environment),
        evaluationIntervalMs: prometheus.evaluationIntervalMs,
        stepLabel: label.escalation,
        placeOf: part => ({ path: 'expected' in part ? part.origin : [name, 'routing'] }),
      }),
    ),
  };
}
