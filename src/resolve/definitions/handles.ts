import type { LogicalPath } from '../../core/index.js';
import type { Definition, DefinitionKind } from '../../language/index.js';
import type { Context } from '../context.js';
import { collect, unique } from './collect.js';

/** The handles of one kind, each name once. */
export function handles<K extends DefinitionKind>(
  kind: K,
  from: unknown,
  collection: string,
  path: LogicalPath,
  context: Context,
): readonly Definition<K>[] {
  const { definitions, problems } = collect(from, [kind], collection, path);
  context.note(...problems);
  return only(kind, definitions, path, context);
}

/** Definitions of one kind, each name once; another of a name is noted. */
export function only<K extends DefinitionKind>(
  kind: K,
  definitions: readonly Definition<K>[],
  path: LogicalPath,
  { note }: Context,
): readonly Definition<K>[] {
  const once = unique(definitions, kind, name => [...path, `${kind}s`, name]);
  note(...once.problems);
  return once.definitions;
}

export function ofKind<K extends DefinitionKind>(
  kind: K,
  definitions: readonly Definition[],
): readonly Definition<K>[] {
  return definitions.filter((definition): definition is Definition<K> => definition.kind === kind);
}
