import type { Diagnostic, LogicalPath } from '../../core/index.js';
import { type CollectionName, kindsIn, makersOf } from '../../language/index.js';
import { report } from '../problems/problems.js';
import type { Held } from './handles-in.js';

/** What is wrong with an option that lists definitions: a list holds one of another kind, or nothing is in it. */
export function listingMistakes(
  collection: CollectionName,
  given: unknown,
  held: readonly Held[],
  path: LogicalPath,
): readonly Diagnostic[] {
  if (given === undefined || isEmptyList(given)) return [];
  const kinds = kindsIn(collection);
  const makers = makersOf(...kinds);
  const place = { path: [...path, collection] };
  const others = held.filter(({ definition }) => !kinds.includes(definition.kind));
  const misplaced = others.filter(({ inList }) => inList);
  if (misplaced.length === 0 && others.length === held.length)
    return [report('definition/nothing-found', { collection, wanted: listed(kinds), makers }, place)];
  return misplaced.map(({ definition: { kind, name, site } }) =>
    report(
      'definition/wrong-kind',
      { collection, found: `the ${kind} "${name}"`, makers },
      { ...place, site },
    ),
  );
}

/** `a, b or c` */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
