import type { Diagnostic, LogicalPath } from '../../core/index.js';
import { NEEDS } from '../../language/index.js';
import { OUTPUTS, type OutputName } from '../../model/index.js';
import { report } from '../problems/problems.js';

/** The outputs of a place: those that its options name, and else all. In the order of the registry. */
export function wantedOf(outputs: readonly OutputName[] | undefined): readonly OutputName[] {
  return outputs === undefined ? OUTPUTS : OUTPUTS.filter(name => outputs.includes(name));
}

type Option = (typeof NEEDS)[OutputName][number];

/** Who has which options: a system that runs in an environment says another part of them than the environment. */
export interface Said {
  readonly given: unknown;
  readonly path: LogicalPath;
  readonly options: readonly string[];
}

/** Options that some output needs and nobody gave, each once, with who has them. */
export function missingOptions(
  outputs: readonly OutputName[] | undefined,
  { given, path, options }: Said,
): readonly Diagnostic[] {
  // Options that are missing as a whole, or outputs that are wrong, are told by themselves.
  if (typeof given !== 'object' || given === null) return [];
  if (outputs === undefined && isGiven(given, 'outputs')) return [];
  const neededBy = new Map<Option, OutputName[]>();
  for (const output of wantedOf(outputs)) {
    if (output === 'stack' && !isGiven(given, 'stack')) continue;
    for (const option of NEEDS[output]) neededBy.set(option, [...(neededBy.get(option) ?? []), output]);
  }
  return [...neededBy].flatMap(([option, needing]) => {
    const [name = option] = option.split('.');
    if (!options.includes(name) || isGiven(given, option)) return [];
    const missing = isGiven(given, name) ? option : name;
    // Where nobody chose outputs, the option is missing, and leaving outputs out is no first thought.
    const by = outputs === undefined ? [] : needing;
    return report(
      'definition/missing-option',
      { name: missing, by },
      { path: [...path, ...missing.split('.')] },
    );
  });
}

function isGiven(given: unknown, option: string): boolean {
  const value = option
    .split('.')
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], given);
  return value !== undefined;
}
