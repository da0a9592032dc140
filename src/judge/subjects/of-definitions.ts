import { lazy } from '../../core/index.js';
import { alertFacts, label, type System } from '../../model/index.js';
import { routingEvidence } from '../routing/evidence.js';
import type { Subject } from '../subject.js';

/** What definitions say. */
export function subjectOfDefinitions(system: System): Subject {
  return { model: () => system };
}

/** What they come to in Alertmanager: their routing. It has no places of its own but for the alerts'. */
export function subjectOfRouting(system: System): Subject {
  const { name, routing, prometheus } = system;
  return {
    routing: lazy(() =>
      routingEvidence({
        routing,
        alerts: alertFacts(system),
        evaluationIntervalMs: prometheus.evaluationIntervalMs,
        stepLabel: label.escalation,
        placeOf: part => ({ path: 'expected' in part ? part.origin : [name, 'routing'] }),
      }),
    ),
  };
}
