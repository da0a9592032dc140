import { sortedBy } from '../../core/index.js';
import {
  type CollectionName,
  type Definition,
  isCollection,
  KINDS,
  type Kind,
} from '../../language/index.js';
import { type Held, handlesIn } from './handles-in.js';

/** What of all that people wrote belongs to a system. */
export interface Reachable {
  /** In order of name, and of what has one name, in the order in which it is found. */
  readonly definitions: readonly Definition[];
  /** What stands in each collection, whether it belongs there or not. */
  readonly listed: ReadonlyMap<CollectionName, readonly Held[]>;
}

/**
 * One rule for all kinds: a definition belongs to a system if the option for its kind lists it, or if something that belongs uses it,
 * however deep, so that nobody has to list what something else uses. What must be listed, as alerts must, using alone does not bring.
 */
export function reachableFrom(options: Readonly<Record<string, unknown>>): Reachable {
  const found = new Set<Definition>();
  const belongs = (definition: Definition): void => {
    if (found.has(definition)) return;
    found.add(definition);
    for (const { definition: used } of handlesIn(definition.options)) uses(used);
  };
  const uses = (definition: Definition): void => {
    if (kindOf(definition).mustBeListed !== true) belongs(definition);
  };

  const listed = new Map<CollectionName, readonly Held[]>();
  for (const [option, value] of Object.entries(options)) {
    const held = handlesIn(value);
    if (isCollection(option)) {
      listed.set(option, held);
      for (const { definition } of held) if (kindOf(definition).listedIn === option) belongs(definition);
    } else for (const { definition } of held) uses(definition);
  }
  return { definitions: sortedBy(found, ({ name }) => String(name)), listed };
}

const kindOf = ({ kind }: Definition): Kind => KINDS[kind];
