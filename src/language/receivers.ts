import * as z from 'zod';
import { callSite } from '../core/index.js';
import { type ReceiverInput, type ReceiverKind, receiverKinds, type Schema } from '../model/index.js';
import type { Defined } from './definition.js';
import { type Described, isOf, OPTIONS } from './described.js';
import { optionsOf } from './tie.js';

/** A place that notifications go to. */
export type Receiver = Defined<'receiver'>;

interface Written {
  readonly kind: ReceiverKind;
  readonly options: unknown;
}

/** What every `slack(…)`, `email(…)` … hands on; the schema of its kind judges `options`. */
export const receiverSchema = optionsOf<Written>()(
  z.strictObject({
    kind: z.custom<ReceiverKind>(value => typeof value === 'string'),
    options: z.unknown(),
  }),
);

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

/** Those that most people know come first, for messages name only a few. */
const KINDS = new Set<ReceiverKind>([
  'slack',
  'email',
  'webhook',
  ...(Object.keys(receiverKinds) as ReceiverKind[]),
]);

/** The functions of receivers, as data. */
export const describedReceivers: readonly Described[] = [...KINDS].map(kind => ({
  name: kind,
  call: receivers[kind],
  makes: 'receiver',
  parameters: ['name', OPTIONS],
  schemas: [receiverKinds[kind].schema as Schema],
  argumentsOf: data => {
    if (!isOf('receiver', data)) return undefined;
    const { kind: found, options } = data.options as unknown as Written;
    return found === kind ? [data.name, options] : undefined;
  },
  example: `${kind}('example', ${receiverKinds[kind].example})`,
}));
