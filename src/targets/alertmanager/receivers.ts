import { groupBy, sortedRecord } from '../../core/index.js';
import type { ReceiverConfig } from '../../model/documents/index.js';
import {
  type EscalationStep,
  fallbackReceiver,
  type Receiver,
  type ReceiverKind,
  type ReceiverOf,
  SEVERITIES,
  type System,
  watchdogReceiver,
} from '../../model/index.js';
import { deepMerge } from '../shared/deep-merge.js';
import { integrations } from './kinds/index.js';

/** One of Alertmanager's receivers, by the places that it stands for. */
interface Delivery {
  readonly name: string;
  readonly notifies: readonly string[];
}

/** Every receiver that the routing tree names, with the integrations of all that it notifies. */
export function receiverConfigs(system: System): ReceiverConfig[] {
  const byName = new Map(system.receivers.map(receiver => [receiver.name, receiver]));
  return deliveries(system).map(({ name, notifies }) => {
    const places = notifies.flatMap(place => byName.get(place) ?? []);
    const lists = [...groupBy(places, place => integrations[place.kind].field)].map(
      ([field, members]) => [field, members.map(place => integrationConfig(place, system))] as const,
    );
    return { name, ...sortedRecord(Object.fromEntries(lists)) };
  });
}

/** The configuration of one place. What a person wrote in `raw` wins. */
export function integrationConfig(receiver: Receiver, system: System): Readonly<Record<string, unknown>> {
  return deepMerge(render(receiver, system), receiver.options.raw ?? {});
}

/** Generic in the kind, so that the compiler sees that receiver and integration are of the same one. */
function render<K extends ReceiverKind>(receiver: ReceiverOf<K>, { alertmanager }: System) {
  return { ...integrations[receiver.kind].config(receiver.options, alertmanager) };
}

function deliveries({ name, escalation, fallback, watchdog }: System): Delivery[] {
  return [
    { name: fallbackReceiver(name), notifies: fallback.notifies },
    { name: watchdogReceiver(name), notifies: watchdog.notifies },
    ...SEVERITIES.flatMap(severity => escalation.policies[severity] ?? []).map(
      ({ receiver, notifies }: EscalationStep) => ({ name: receiver, notifies }),
    ),
  ];
}
