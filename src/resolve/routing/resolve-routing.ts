import { alertFacts, type Escalation, type System, timeIntervalName } from '../../model/index.js';
import type { Routing } from '../../notify/index.js';
import type { Context } from '../context.js';
import type { Policies } from '../escalation/index.js';
import { judgeRouting } from '../routing-proofs/index.js';
import { routing } from './routing.js';

/** What is routed, and by whom. */
interface Routed extends Pick<System, 'alerts' | 'externals' | 'prometheus'> {
  readonly policies: Policies;
  /** The system's own policy. */
  readonly own: Escalation;
}

/**
 * The routing tree of a system, proven for its alerts. A system with mistakes is not judged: what its tree loses, it loses
 * because of them.
 */
export function resolveRouting(
  { alerts, externals, prometheus, policies, own }: Routed,
  isSound: boolean,
  { system: name, options, note }: Context,
): Routing {
  const { watchdog, fallback, maintenance } = options;
  const parts = {
    name,
    alerts,
    externals,
    prometheus,
    escalations: policies.escalations,
    timeIntervals: policies.timeIntervals,
    maintenance: names(maintenance).map(each => timeIntervalName(name, each)),
    watchdog: { notifies: names(watchdog.notifies), intervalMs: watchdog.every },
    fallback: { notifies: names(fallback) },
  };
  const tree = routing(parts, own);
  const { evaluationIntervalMs } = prometheus;
  if (isSound)
    note(...judgeRouting(tree, alertFacts(parts), { path: [name, 'routing'], evaluationIntervalMs }));
  return tree;
}

function names(handles: readonly { readonly definition: { readonly name: string } }[]): readonly string[] {
  return [...new Set(handles.map(({ definition }) => definition.name))].sort();
}
