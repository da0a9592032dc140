import { type Document, originAt, type Place, type Pointer } from '../core/index.js';
import type { ReadDocument } from '../formats/shared/read-document.js';

/** What a document says, whoever wrote it, with the place of each part of it. */
export interface Placed<V> {
  readonly value: V;
  readonly placeOf: (pointer: Pointer) => Place;
}

/** A document that is going to be written: its places are those of the definitions that its parts come from. */
export function placedByOrigin<V>({ value, origins }: Document<string, V>): Placed<V> {
  return { value, placeOf: pointer => ({ path: originAt(origins, pointer) }) };
}

/** A document that was read from a file: its places are in there. */
export function placedInFile<V>({ value, source, root }: ReadDocument<string, V>): Placed<V> {
  return {
    value,
    placeOf: pointer => {
      const { position, source: line } = source.around([...root, ...pointer]);
      return { path: [...root, ...pointer].map(String), position, source: line };
    },
  };
}
