import type { LogicalPath } from '../core/index.js';
import type { ReceiverKind, ReceiverOptions } from './receivers/index.js';

/** One place that notifications go to: an integration with its settings. Steps of escalations name it. */
export type Receiver = { readonly [K in ReceiverKind]: ReceiverOf<K> }[ReceiverKind];

export interface ReceiverOf<K extends ReceiverKind> {
  readonly kind: K;
  readonly name: string;
  readonly options: ReceiverOptions<K>;
  readonly origin: LogicalPath;
}
