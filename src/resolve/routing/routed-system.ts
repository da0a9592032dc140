import { type Alert, type Escalation, type ExternalAlert, timeIntervalName } from '../../model/index.js';
import type { TimeInterval } from '../../notify/index.js';
import type { Context } from '../context.js';
import type { Policies } from '../escalation/index.js';

/** What a system says of who hears what, and when. */
export interface RoutedSystem {
  readonly name: string;
  /** The system's own policy, which serves what no owner's does. */
  readonly own: Escalation;
  /** All of them: at least its own. */
  readonly escalations: readonly Escalation[];
  readonly alerts: readonly Alert[];
  readonly externals: readonly ExternalAlert[];
  readonly timeIntervals: readonly TimeInterval[];
  /** Names of the intervals in which nobody is told of anything but the dead man's switch. */
  readonly maintenance: readonly string[];
}

/** What is routed, and by whom. */
interface Notified extends Pick<RoutedSystem, 'own' | 'alerts' | 'externals'> {
  readonly policies: Policies;
}

export function routedSystem(
  { policies: { escalations, timeIntervals }, ...notified }: Notified,
  { system: name, options }: Pick<Context, 'system' | 'options'>,
): RoutedSystem {
  const maintenance = [...new Set(options.maintenance.map(({ definition }) => definition.name))].sort();
  return {
    name,
    ...notified,
    escalations,
    timeIntervals,
    maintenance: maintenance.map(each => timeIntervalName(name, each)),
  };
}
