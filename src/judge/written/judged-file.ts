import type { Artifact, MediaType } from '../../core/index.js';
import type { ReadDocument } from '../../formats/shared/read-document.js';
import { type PlaceOf, placesByOrigin, placesInFile } from '../placed.js';

/** A file with all that stands in it, whatever its format. */
export interface JudgedFile {
  readonly path: string;
  readonly format: string | undefined;
  readonly mediaType: MediaType | undefined;
  /** What it says, if that is data; else the text itself. */
  readonly value: unknown;
  /** As it is written, where that is known. */
  readonly content: string | undefined;
  /** What its comments say. */
  readonly notes: readonly string[];
  readonly placeOf: PlaceOf;
}

export function writtenFile({ path, format, mediaType, content, document, origin }: Artifact): JudgedFile {
  const isData = mediaType === 'application/json' || mediaType === 'application/yaml';
  return {
    path,
    format,
    mediaType,
    value: isData && document !== undefined ? document.value : content,
    content,
    notes: document?.notes ?? [],
    placeOf: placesByOrigin({ origins: document?.origins ?? { '': origin } }, path),
  };
}

/** A file that was read, by the part of it that is a document. */
export function readFile(
  document: Pick<ReadDocument, 'source' | 'root'> & { readonly format?: string },
  value: unknown,
): JudgedFile {
  return {
    path: document.source.around([]).position.file,
    format: document.format,
    mediaType: undefined,
    value,
    content: undefined,
    notes: [],
    placeOf: placesInFile(document),
  };
}
