import { type CallSite, type Diagnostic, groupBy, type LogicalPath, sortedBy } from '../../core/index.js';
import {
  type Defined,
  type Definition,
  type DefinitionKind,
  defines,
  isDefinition,
  makersOf,
} from '../../language/index.js';
import { report } from '../problems/problems.js';

/** What a collection holds, in canonical order of name, and what is wrong about it. */
export interface Collected<K extends DefinitionKind> {
  readonly definitions: readonly Definition<K>[];
  readonly problems: readonly Diagnostic[];
}

/**
 * Finds handles in lists, records and modules, however deep. A module may export other things as well, which are
 * passed over; but a list that holds a handle of another kind, and a collection that holds nothing, are mistakes.
 */
export function collect<K extends DefinitionKind>(
  from: unknown,
  kinds: readonly K[],
  collection: string,
  path: LogicalPath,
): Collected<K> {
  const found = new Set<Definition<K>>();
  const problems: Diagnostic[] = [];
  const seen = new Set<object>();
  const place = { path: [...path, collection] };
  const makers = makersOf(...kinds);

  const visit = (value: unknown, inList: boolean): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { definition } = value as Partial<Defined>;
    if (isDefinition(definition)) {
      if (kinds.some(kind => defines(value, kind))) found.add(definition as Definition<K>);
      else if (inList) {
        const what = `the ${definition.kind} "${definition.name}"`;
        problems.push(
          report(
            'definition/wrong-kind',
            { collection, found: what, makers },
            { ...place, site: definition.site },
          ),
        );
      }
      return;
    }
    for (const part of Object.values(value)) visit(part, Array.isArray(value));
  };
  visit(from, false);

  const empty = from !== undefined && found.size === 0 && problems.length === 0 && !isEmptyList(from);
  if (empty)
    problems.push(report('definition/nothing-found', { collection, wanted: listed(kinds), makers }, place));
  return { definitions: sortedBy(found, ({ name }) => String(name)), problems };
}

/** `a, b or c` */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Keeps the first of each name, and reports the others with both places. */
export function unique<K extends DefinitionKind>(
  definitions: readonly Definition<K>[],
  kind: string,
  pathOf: (name: string) => LogicalPath,
): Collected<K> {
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

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
