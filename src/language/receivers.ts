import { callSite } from '../core/index.js';
import { type ReceiverInput, type ReceiverKind, receiverKinds } from '../model/index.js';
import type { Defined } from './definition.js';

/** A place that notifications go to. */
export type Receiver = Defined<'receiver'>;

type ReceiverFunction<K extends ReceiverKind> = (name: string, options: ReceiverInput<K>) => Receiver;

/** A function for every kind of receiver in the registry. */
export const receivers = Object.fromEntries(
  Object.keys(receiverKinds).map(kind => [kind, receiverFunction(kind as ReceiverKind)]),
) as { readonly [K in ReceiverKind]: ReceiverFunction<K> };

function receiverFunction(kind: ReceiverKind): ReceiverFunction<ReceiverKind> {
  return function receiver(name, options) {
    return { definition: { kind: 'receiver', name, options: { kind, options }, site: callSite(receiver) } };
  };
}
