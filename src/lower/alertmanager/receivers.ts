import { groupBy, sortedRecord } from '../../core/index.js';
import type { ReceiverConfig } from '../../formats/alertmanager/index.js';
import type { Paths, Receiver, ReceiverKind, ReceiverOf, RoutedEnvironment } from '../../model/index.js';
import { deepMerge } from '../shared/deep-merge.js';
import { integrations } from './kinds/index.js';

/** One of the tree's receivers. */
interface NotifyingReceiver {
  readonly config: ReceiverConfig;
  /** Who is behind each list of integrations, in the order of its items. */
  readonly lists: ReadonlyMap<string, readonly Receiver[]>;
}

/** Every receiver that the routing tree names, with the integrations of all that it notifies. */
export function receiverConfigs(environment: RoutedEnvironment, paths: Paths): readonly NotifyingReceiver[] {
  const byName = new Map(environment.receivers.map(receiver => [receiver.name, receiver]));
  return environment.routing.receivers.map(({ name, notifies }) => {
    const places = notifies.flatMap(place => byName.get(place) ?? []);
    const lists = groupBy(places, place => integrations[place.kind].field);
    const configs = [...lists].map(
      ([field, members]) => [field, members.map(place => integrationConfig(place, paths))] as const,
    );
    return { config: { name, ...sortedRecord(Object.fromEntries(configs)) }, lists };
  });
}

/** The configuration of one place. What a person wrote in `raw` wins. */
function integrationConfig(receiver: Receiver, paths: Paths): Readonly<Record<string, unknown>> {
  return deepMerge(render(receiver, paths), receiver.options.raw ?? {});
}

/** Generic in the kind, so that the compiler sees that receiver and integration are of the same one. */
function render<K extends ReceiverKind>(receiver: ReceiverOf<K>, paths: Paths) {
  return { ...integrations[receiver.kind].config(receiver.options, paths) };
}
