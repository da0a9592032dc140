import { type Definition, isDefinition } from '../../language/index.js';

/** A definition that a value holds. */
export interface Held {
  readonly definition: Definition;
  /** True if it stands in a list, where nothing else is expected; a module may export all sorts of things. */
  readonly inList: boolean;
}

/** The definitions that handles in a value hold, each once: in lists, records and modules, however deep, but not inside of each other. */
export function handlesIn(value: unknown): readonly Held[] {
  const found = new Map<Definition, Held>();
  const seen = new Set<object>();
  const visit = (value: unknown, inList: boolean): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { definition = value, type, sources } = value as Handle;
    if (isDefinition(definition)) {
      if (!found.has(definition)) found.set(definition, { definition, inList });
      return;
    }
    // The tree of an expression holds no definition; what it was built from does.
    const parts = type === 'expression' ? (sources ?? []) : Object.values(value);
    for (const part of parts) visit(part, Array.isArray(value));
  };
  visit(value, false);
  return [...found.values()];
}

interface Handle {
  readonly definition?: unknown;
  readonly type?: unknown;
  readonly sources?: readonly object[];
}
