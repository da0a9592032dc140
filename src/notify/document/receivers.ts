import type { Pointer } from '../../core/index.js';
import type { AlertmanagerConfig, ReceiverConfig } from '../../formats/alertmanager/index.js';
import type { RoutedReceiver } from '../routing/route.js';

/** One place that a receiver notifies, by its integration. */
export interface Place {
  /** `slack` in the receiver `team`: `team/slack`; of several `team/slack 1`, `team/slack 2`. */
  readonly name: string;
  /** Whether it is told of the end of an alert. */
  readonly sendResolved: boolean;
}

/** Integrations that are not told of the end, unless somebody asks for it. */
const SILENT_AT_THE_END: readonly string[] = ['email', 'slack', 'wechat', 'rocketchat'];

/** The receivers by name, each with the places that it stands for. */
export function receiversOf(documents: readonly ReceiverConfig[], pointer: Pointer): RoutedReceiver[] {
  return documents.map((document, index) => ({
    name: document.name,
    notifies: placesOf(document).map(({ name }) => name),
    origin: [...pointer, index],
  }));
}

/** The places of a configuration that are not told of the end of an alert. */
export function withoutResolved({
  receivers = [],
}: Pick<AlertmanagerConfig, 'receivers'>): readonly string[] {
  return receivers.flatMap(placesOf).flatMap(({ name, sendResolved }) => (sendResolved ? [] : name));
}

function placesOf(receiver: ReceiverConfig): readonly Place[] {
  return Object.entries(receiver).flatMap(([field, configs]) => {
    if (!field.endsWith('_configs') || !Array.isArray(configs)) return [];
    const kind = field.slice(0, -'_configs'.length);
    return configs.map((config: { readonly send_resolved?: boolean }, index) => ({
      name: `${receiver.name}/${kind}${configs.length > 1 ? ` ${index + 1}` : ''}`,
      sendResolved: config?.send_resolved ?? !SILENT_AT_THE_END.includes(kind),
    }));
  });
}
