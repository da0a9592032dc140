import { type Definition, receiverSchema } from '../../language/index.js';
import { type Receiver, type ReceiverKind, receiverKinds, type Schema } from '../../model/index.js';
import { report } from '../catalogue/catalogue.js';
import type { Context } from '../context.js';
import { shape } from '../definitions/shape.js';

/** Every receiver that something notifies, and an error for each that nothing does. */
export function resolveReceivers(
  definitions: readonly Definition<'receiver'>[],
  used: ReadonlySet<Definition>,
  context: Context,
): readonly Receiver[] {
  return definitions.flatMap(definition => {
    const { name, site, options } = definition;
    const path = [context.system, 'receivers', String(name)];
    context.place(path, site);
    if (!used.has(definition)) context.note(report('receiver/unused', { name }, { path }));
    const declared = receiverSchema.parse(options);
    const kind: ReceiverKind = declared.kind;
    const shaped = shape(receiverKinds[kind].schema as Schema, declared.options, path);
    if ('value' in shaped) {
      return [{ kind, name, options: shaped.value, origin: path } as Receiver];
    }
    context.note(...shaped.problems);
    return [];
  });
}
