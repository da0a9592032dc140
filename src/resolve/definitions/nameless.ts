import type { Diagnostic, LogicalPath } from '../../core/index.js';
import { type Data, type Definition, LANGUAGE, makersOf, OPTIONS } from '../../language/index.js';
import { report } from '../problems/problems.js';

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
