import type { ClosedSet } from './closed-sets.js';
import type { Instrument } from './instruments.js';

/** Every closed set that the metrics use, once, in canonical order. */
export function setsOf(emitted: readonly Instrument[]): readonly ClosedSet[] {
  const sets = new Set(emitted.flatMap(({ labels }) => labels.flatMap(({ set }) => set ?? [])));
  return [...sets].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A type's name for each set: `AceComponent`. None is twice in a module, nor one that the module has already. */
export function typeNames(
  sets: readonly ClosedSet[],
  taken: ReadonlySet<string>,
): ReadonlyMap<ClosedSet, string> {
  const used = new Set(taken);
  const names = new Map<ClosedSet, string>();
  for (const set of sets) {
    const name = free(pascal(set.name), used);
    used.add(name);
    names.set(set, name);
  }
  return names;
}

function free(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  for (let count = 1; ; count++) {
    const candidate = `${name}Value${count === 1 ? '' : count}`;
    if (!used.has(candidate)) return candidate;
  }
}

/** `ace_component` → `AceComponent`. */
export function pascal(snakeCase: string): string {
  const words = snakeCase.split('_').filter(word => word !== '');
  const name = words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(name) ? name : `Label${name}`;
}

/** `inc_api_requests` → `incApiRequests`. */
export function camel(snakeCase: string): string {
  const name = pascal(snakeCase);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
