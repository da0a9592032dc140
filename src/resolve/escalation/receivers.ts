import { type Definition, receiverSchema } from '../../language/index.js';
import { type Receiver, type ReceiverKind, receiverKinds, type Schema } from '../../model/index.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';

/** The receivers that are listed, or that something notifies, by name. */
export function resolveReceivers(
  definitions: readonly Definition<'receiver'>[],
  context: Context,
): readonly Receiver[] {
  return definitions.flatMap(definition => resolveReceiver(definition, context));
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
