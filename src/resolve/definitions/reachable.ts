import { type Diagnostic, type LogicalPath, sortedBy } from '../../core/index.js';
import {
  type Data,
  type Definition,
  isDefinition,
  LANGUAGE,
  makersOf,
  OPTIONS,
} from '../../language/index.js';
import { report } from '../problems/problems.js';

/**
 * All definitions of a system, in order of name: those that stand in one of its lists, and those that can be reached from there, through an
 * alert, a panel, a policy or another of them, however deep. So nobody has to list what something else uses.
 */
export function definitionsIn(options: unknown): readonly Definition[] {
  const found = new Set<Definition>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isDefinition(value)) {
      found.add(value);
      visit(value.options);
      return;
    }
    const { definition, type, sources } = value as Handle;
    visit(definition);
    // The tree of an expression holds no definition.
    if (type === 'expression') for (const source of sources ?? []) visit(source);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(options);
  return sortedBy(found, ({ name }) => String(name));
}

interface Handle {
  readonly definition?: unknown;
  readonly type?: unknown;
  readonly sources?: readonly object[];
}

/** Those whose name is no text, as plain JavaScript may have it. Without a name nothing can be told from another. */
export function nameless(definitions: readonly Definition[], path: LogicalPath): readonly Diagnostic[] {
  return definitions
    .filter(({ name }) => typeof name !== 'string')
    .map(definition => {
      const problem = `the name of ${makersOf(definition.kind)} must be a string`;
      const inside = [nameParameter(definition)];
      return report(
        'definition/bad-option',
        { problem, near: undefined },
        { path, site: definition.site, inside },
      );
    });
}

/** What the function that made a definition calls the argument that became its name. */
function nameParameter(definition: Definition): string {
  for (const { argumentsOf, parameters } of LANGUAGE) {
    const at = argumentsOf(definition as unknown as Data)?.indexOf(definition.name) ?? -1;
    const parameter = parameters[at];
    if (parameter !== undefined && parameter !== OPTIONS) return parameter;
  }
  return 'name';
}
