import { type Escalation, type System, timeIntervalName } from '../../model/index.js';
import type { Routing } from '../../notify/index.js';
import type { Context } from '../context.js';
import type { Policies } from '../escalation/index.js';
import { routing } from './routing.js';

/** What is routed, and by whom. */
interface Routed extends Pick<System, 'alerts' | 'externals'> {
  readonly policies: Policies;
  /** The system's own policy. */
  readonly own: Escalation;
}

/** The routing tree of a system. Whether it loses anything is for rules to judge. */
export function resolveRouting(
  { alerts, externals, policies, own }: Routed,
  { system: name, options }: Pick<Context, 'system' | 'options'>,
): Routing {
  const { watchdog, fallback, maintenance } = options;
  const parts = {
    name,
    alerts,
    externals,
    escalations: policies.escalations,
    timeIntervals: policies.timeIntervals,
    maintenance: names(maintenance).map(each => timeIntervalName(name, each)),
    watchdog: { notifies: names(watchdog.notifies), intervalMs: watchdog.every },
    fallback: { notifies: names(fallback) },
  };
  return routing(parts, own);
}

function names(handles: readonly { readonly definition: { readonly name: string } }[]): readonly string[] {
  return [...new Set(handles.map(({ definition }) => definition.name))].sort();
}
