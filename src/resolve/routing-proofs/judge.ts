import type { Diagnostic, LogicalPath } from '../../core/index.js';
import { type AlertFacts, type Routing, routeTree, withDescendants } from '../../notify/index.js';
import { delivery } from './delivery.js';
import type { Evidence, Proof } from './evidence.js';
import { grouping } from './grouping.js';
import { inhibition, inhibitionCycle } from './inhibition.js';
import { negatives, reach } from './reach.js';
import { notificationLog, receivers } from './receivers.js';
import { times } from './times.js';
import { timing } from './timing.js';
import { waysThrough } from './ways.js';

const PROOFS: readonly Proof[] = [
  delivery,
  reach,
  negatives,
  receivers,
  notificationLog,
  grouping,
  timing,
  times,
  inhibition,
  inhibitionCycle,
];

/**
 * Everything that loses a notification although Alertmanager accepts it, of any tree and the alerts that it is for. An
 * empty list is a proof that each alert gets to somebody, by a route and at times that are meant for it.
 */
export function judgeRouting(
  routing: Routing,
  alerts: readonly AlertFacts[],
  { path, evaluationIntervalMs }: { readonly path: LogicalPath; readonly evaluationIntervalMs: number },
): readonly Diagnostic[] {
  const root = routeTree(routing.root);
  const ways = new Map(alerts.map(alert => [alert, waysThrough(root, alert)]));
  const evidence: Evidence = {
    routing,
    root,
    nodes: withDescendants(root),
    alerts,
    ways,
    evaluationIntervalMs,
    path,
  };
  return PROOFS.flatMap(proof => proof(evidence));
}
