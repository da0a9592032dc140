import { type Pointer, supports } from '../../core/index.js';

/** The first release that reads a field, by its dotted name: `scrape_configs.label_limit`. Undefined for what all of them read. */
export type Since = (field: string) => string | undefined;

/** A part of a document that a release does not read yet. */
export interface TooNew {
  readonly pointer: Pointer;
  /** Its dotted name, to which the indices of lists add nothing. */
  readonly field: string;
  readonly since: string;
}

/**
 * What of a document a release cannot read. What is inside of such a part is not told as well. `root` is the name of the value itself,
 * where it is a part of a document.
 */
export function tooNew(value: unknown, version: string, since: Since, root = ''): readonly TooNew[] {
  return [...walk(value, root, [])];

  function* walk(part: unknown, field: string, pointer: Pointer): Generator<TooNew> {
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) yield* walk(item, field, [...pointer, index]);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) {
        if (inner === undefined) continue;
        const name = field === '' ? key : `${field}.${key}`;
        const first = since(name);
        if (first !== undefined && !supports(version, first))
          yield { pointer: [...pointer, key], field: name, since: first };
        else yield* walk(inner, name, [...pointer, key]);
      }
    }
  }
}
