import { describedBy, OPTIONS } from '../../language/index.js';

export { OPTIONS };

const NAMED = ['name', OPTIONS];

/**
 * What logical paths call the arguments of a function, by position. A person's own functions are not described: they mostly
 * take a name and options, as those of the language do.
 */
export function parametersOf(name: string): readonly string[] {
  return describedBy(name)?.parameters ?? NAMED;
}
