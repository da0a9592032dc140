import { type CallSite, type Diagnostic, groupBy, type LogicalPath } from '../../core/index.js';
import type { Definition, DefinitionKind } from '../../language/index.js';
import { report } from '../problems/problems.js';

/** Definitions, each name once, and the others. */
export interface Unique<K extends DefinitionKind> {
  readonly definitions: readonly Definition<K>[];
  readonly problems: readonly Diagnostic[];
}

/** Keeps the first of each name, and reports the others with both places. */
export function unique<K extends DefinitionKind>(
  definitions: readonly Definition<K>[],
  kind: string,
  pathOf: (name: string) => LogicalPath,
): Unique<K> {
  const groups = [...groupBy(definitions, ({ name }) => name).values()];
  return {
    definitions: groups.flatMap(([first]) => (first === undefined ? [] : [first])),
    problems: groups.flatMap(([first, ...others]) =>
      others.map(other => duplicate(kind, other, pathOf(other.name), first?.site)),
    ),
  };
}

/** Two of one name; the report stands at the second and names the first. */
export function duplicate(
  kind: string,
  { name, site }: Pick<Definition, 'name' | 'site'>,
  path: LogicalPath,
  first: CallSite | undefined,
): Diagnostic {
  const related = first === undefined ? [] : [{ message: 'the first one', path, site: first }];
  return report('definition/duplicate', { kind, name }, { path, site, related });
}
