import { DERIVED_KINDS, type Definition, type DerivedKind, isDefinition } from '../../language/index.js';

/** What can be recorded because something reads it. */
export type Recordable = Definition<DerivedKind | 'recording'>;

const RECORDABLE: ReadonlySet<string> = new Set([...DERIVED_KINDS, 'recording']);

/**
 * All definitions of recorded series in a system's options: those that stand in a list, and those that something reads,
 * an alert, a panel, a budget or another of them, however deep. So nobody has to list what is used.
 */
export function discover(options: unknown): readonly Recordable[] {
  const found = new Set<Recordable>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { definition, type, sources } = value as Handle;
    if (isDefinition(value)) {
      if (RECORDABLE.has(value.kind)) found.add(value as Recordable);
      visit(value.options);
      return;
    }
    visit(definition);
    // The tree of an expression holds no definition.
    if (type === 'expression') for (const source of sources ?? []) visit(source);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(options);
  return [...found];
}

interface Handle {
  readonly definition?: unknown;
  readonly type?: unknown;
  readonly sources?: readonly object[];
}
