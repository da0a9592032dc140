import type { LogicalPath } from '../../core/index.js';
import { type Definition, type DefinitionKind, KINDS, type Kind } from '../../language/index.js';
import type { Context } from '../context.js';
import type { DerivedDefinition } from '../derived/derivation.js';
import { listingMistakes } from './listing-mistakes.js';
import type { Reachable } from './reachable.js';
import { unique } from './unique.js';

/** The definitions of a system by kind, in canonical order. */
export interface Definitions {
  /** Several may have one name. */
  readonly recordings: readonly Definition<'recording'>[];
  readonly derived: readonly DerivedDefinition[];
  readonly timeIntervals: readonly Definition<'timeInterval'>[];
  readonly receivers: readonly Definition<'receiver'>[];

  // Each name once.
  readonly metrics: readonly Definition<'metric'>[];
  readonly events: readonly Definition<'event'>[];
  readonly alerts: readonly Definition<'alert'>[];
  readonly externals: readonly Definition<'external'>[];
  readonly dashboards: readonly Definition<'dashboard'>[];
}

/** What can be reached from a system's options, by kind; notes what is wrong with lists, and what has the name of another. */
export function findDefinitions(
  { definitions, listed }: Reachable,
  path: LogicalPath,
  { options, note }: Pick<Context, 'options' | 'note'>,
): Definitions {
  for (const [collection, held] of listed)
    note(...listingMistakes(collection, options[collection], held, path));
  const all = <K extends DefinitionKind>(kind: K) => ofKind(kind, definitions);
  const once = <K extends DefinitionKind>(kind: K) => {
    const { definitions, problems } = unique(all(kind), kind, name => [...path, `${kind}s`, name]);
    note(...problems);
    return definitions;
  };
  return {
    recordings: all('recording'),
    derived: definitions.filter(isDerived),
    timeIntervals: all('timeInterval'),
    receivers: once('receiver'),
    metrics: once('metric'),
    events: once('event'),
    alerts: once('alert'),
    externals: once('external'),
    dashboards: once('dashboard'),
  };
}

export function ofKind<K extends DefinitionKind>(
  kind: K,
  definitions: readonly Definition[],
): readonly Definition<K>[] {
  return definitions.filter((definition): definition is Definition<K> => definition.kind === kind);
}

export function isDerived(definition: Definition): definition is DerivedDefinition {
  return (KINDS[definition.kind] as Kind).derived === true;
}
