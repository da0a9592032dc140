import { sortedBy } from '../../core/index.js';
import { DERIVED_KINDS, type Definition, isDefinition } from '../../language/index.js';
import type { DerivedDefinition } from '../derived/derivation.js';

/** What is recorded, or derived otherwise, because it is listed or something reads it. */
export interface Discovered {
  readonly recordings: readonly Definition<'recording'>[];
  readonly derived: readonly DerivedDefinition[];
}

const DERIVED: ReadonlySet<string> = new Set([...DERIVED_KINDS, 'budget']);

/**
 * Finds recordings and derived values in a system's options, in order of name: those that stand in a list, and those that
 * something reads, an alert, a panel, a budget or another of them, however deep. So nobody has to list what is used.
 */
export function discover(options: unknown): Discovered {
  const found = new Set<Definition>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { definition, type, sources } = value as Handle;
    if (isDefinition(value)) {
      // A name that is no text is reported where the definition is listed.
      if (typeof value.name === 'string') found.add(value);
      visit(value.options);
      return;
    }
    visit(definition);
    // The tree of an expression holds no definition.
    if (type === 'expression') for (const source of sources ?? []) visit(source);
    else for (const part of Object.values(value)) visit(part);
  };
  visit(options);
  const ordered = sortedBy(found, ({ name }) => name);
  return { recordings: ordered.filter(isRecording), derived: ordered.filter(isDerived) };
}

interface Handle {
  readonly definition?: unknown;
  readonly type?: unknown;
  readonly sources?: readonly object[];
}

function isRecording(definition: Definition): definition is Definition<'recording'> {
  return definition.kind === 'recording';
}

function isDerived(definition: Definition): definition is DerivedDefinition {
  return DERIVED.has(definition.kind);
}
