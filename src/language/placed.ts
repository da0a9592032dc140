import type { Defined, Definition } from './definition.js';

/** What a module of definitions is for: a system, or a place where systems run. */
export type Placed = Defined<'system'> | Defined<'environment'>;

/** The systems that an environment names, as far as its options are what they should be. */
export function systemsIn({ options }: Definition<'environment'>): readonly Definition<'system'>[] {
  const { systems } = (options ?? {}) as { readonly systems?: unknown };
  return Array.isArray(systems)
    ? systems.flatMap(each => (each as Partial<Defined<'system'>>)?.definition ?? [])
    : [];
}

/** The systems that run in none of these environments, and so are their own. */
export function aloneAmong(
  systems: readonly Definition<'system'>[],
  environments: readonly Definition<'environment'>[],
): readonly Definition<'system'>[] {
  const placed = new Set(environments.flatMap(systemsIn).map(identity));
  return systems.filter(each => !placed.has(identity(each)));
}

/** Definitions run once for each environment, and one call makes a system each time. */
function identity({ name, site }: Definition<'system'>): string {
  const call = site.stack?.split('\n').find(line => line.trimStart().startsWith('at '));
  return `${name}\0${call}`;
}
