import { sortedBy } from '../../core/index.js';
import { type Definition, receiverSchema } from '../../language/index.js';
import { type Receiver, type ReceiverKind, receiverKinds, type Schema } from '../../model/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Context } from '../context.js';
import { only } from '../definitions/handles.js';
import { shape } from '../definitions/shape.js';
import type { Policies } from './policies.js';

/** Every receiver, by name, and an error for each that nothing notifies. */
export function resolveReceivers(
  listed: readonly Definition<'receiver'>[],
  policies: Policies,
  /** False if it is not known whom the system names. */
  complete: boolean,
  context: Context,
): readonly Receiver[] {
  const { watchdog, fallback } = context.options;
  const named = new Set([
    ...policies.receivers,
    ...[...watchdog.notifies, ...fallback].map(({ definition }) => definition),
  ]);
  const receivers = only('receiver', [...new Set([...listed, ...named])], [context.system], context);
  // Where it is not known who is notified, nobody is accused of being left out.
  const used = complete && policies.complete ? named : new Set(receivers);
  const resolved = receivers.flatMap(definition => resolveReceiver(definition, used, context));
  return sortedBy(resolved, ({ name }) => name);
}

function resolveReceiver(
  definition: Definition<'receiver'>,
  used: ReadonlySet<Definition>,
  context: Context,
): readonly Receiver[] {
  const { name, site, options } = definition;
  const path = [context.system, 'receivers', String(name)];
  context.place(path, site);
  if (!used.has(definition)) context.note(report('receiver/unused', { name }, { path }));
  const declared = receiverSchema.parse(options);
  const kind: ReceiverKind = declared.kind;
  const shaped = shape(receiverKinds[kind].schema as Schema, declared.options, path);
  if ('value' in shaped) return [{ kind, name, options: shaped.value, origin: path } as Receiver];
  context.note(...shaped.problems);
  return [];
}
