import { type Document, type Excerpt, originAt, type Place, type Pointer } from '../core/index.js';
import type { ReadDocument } from '../formats/shared/read-document.js';

/** Where a part of a document is written, or the definition that it comes from; `excerpt` is the part of a text that is meant. */
export type PlaceOf = (pointer: Pointer, excerpt?: Excerpt) => Place;

/** What a document says, whoever wrote it, with the place of each part of it. */
export interface Placed<V> {
  readonly value: V;
  /** Its path. */
  readonly file: string;
  readonly placeOf: PlaceOf;
}

/** Places of a document that is going to be a file: those of the definitions that its parts come from, and within the file. */
export function placesByOrigin({ origins }: Pick<Document, 'origins'>, file: string): PlaceOf {
  return (pointer, excerpt) => ({
    path: [...originAt(origins, pointer), file, ...pointer.map(String)],
    excerpt,
  });
}

/** Places of a document that was read from a file: they are in there. */
export function placesInFile({ source, root }: Pick<ReadDocument, 'source' | 'root'>): PlaceOf {
  return (pointer, excerpt) => {
    const whole = [...root, ...pointer];
    const part = excerpt && source.within(whole, excerpt.span);
    const { position, source: line } = part ?? source.around(whole);
    return { path: whole.map(String), position, source: line };
  };
}

export const fileOf = ({ source }: Pick<ReadDocument, 'source'>): string => source.around([]).position.file;

export function placedInFile<V>(document: ReadDocument<string, V>): Placed<V> {
  return { value: document.value, file: fileOf(document), placeOf: placesInFile(document) };
}

/** The first occurrence of a part of a text; all of it if the part does not occur. */
export function excerptOf(text: string, part: string): Excerpt {
  const start = text.indexOf(part);
  const span = start < 0 ? { start: 0, end: text.length } : { start, end: start + part.length };
  return { text, span };
}
