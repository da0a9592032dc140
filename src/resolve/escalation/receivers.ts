import { sortedBy } from '../../core/index.js';
import { type Definition, receiverSchema } from '../../language/index.js';
import { type Receiver, type ReceiverKind, receiverKinds, type Schema } from '../../model/index.js';
import type { Context } from '../context.js';
import { only } from '../definitions/handles.js';
import { shape } from '../definitions/shape.js';
import type { Policies } from './policies.js';

/** Every receiver that is listed, or that something notifies, by name. */
export function resolveReceivers(
  listed: readonly Definition<'receiver'>[],
  policies: Policies,
  context: Context,
): readonly Receiver[] {
  const { watchdog, fallback } = context.options;
  const named = [
    ...policies.receivers,
    ...[...watchdog.notifies, ...fallback].map(({ definition }) => definition),
  ];
  const receivers = only('receiver', [...new Set([...listed, ...named])], [context.system], context);
  return sortedBy(
    receivers.flatMap(definition => resolveReceiver(definition, context)),
    ({ name }) => name,
  );
}

function resolveReceiver(
  { name, site, options }: Definition<'receiver'>,
  context: Context,
): readonly Receiver[] {
  const path = [context.system, 'receivers', String(name)];
  context.place(path, site);
  const declared = receiverSchema.parse(options);
  const kind: ReceiverKind = declared.kind;
  const shaped = shape(receiverKinds[kind].schema as Schema, declared.options, path);
  if ('value' in shaped) return [{ kind, name, options: shaped.value, origin: path } as Receiver];
  context.note(...shaped.problems);
  return [];
}
