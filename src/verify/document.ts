import {
  type Artifact,
  type Excerpt,
  environmentOf,
  type LogicalPath,
  originAt,
  type Place,
  type Pointer,
} from '../core/index.js';

/** An artifact that has been read. */
export interface Document {
  readonly artifact: Artifact;
  /** What it is; undefined for what no stock tool reads: a manifest, a catalogue, source code. */
  readonly format: string | undefined;
  readonly environment: string;
  /** What its JSON or YAML says; the text itself if it is neither. */
  readonly value: unknown;
}

export function document(artifact: Artifact, value: unknown): Document {
  return { artifact, format: artifact.format, environment: environmentOf(artifact), value };
}

/**
 * The logical path of a part of an artifact: the definition that it came from, the file, then keys and indices.
 * It begins with the definition so that the person's own line can be found.
 */
export function pathOf(artifact: Artifact, pointer: Pointer = []): LogicalPath {
  const origin = artifact.document ? originAt(artifact.document.origins, pointer) : artifact.origin;
  return [...origin, artifact.path, ...pointer.map(String)];
}

export function placeOf(
  { artifact }: Pick<Document, 'artifact'>,
  pointer: Pointer = [],
  excerpt?: Excerpt,
): Place {
  return { path: pathOf(artifact, pointer), excerpt };
}

/** `panels[3].options.legend`, as people write it. */
export function spell(pointer: Pointer): string {
  if (pointer.length === 0) return 'the document';
  return pointer
    .map(part => (/^\d+$/.test(String(part)) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/** One line of an artifact, counted from 1, underlined from a column on, which also counts from 1. */
export function lineOf(artifact: Artifact, line: number, column = 1): Excerpt | undefined {
  const text = artifact.content.split('\n')[line - 1];
  return text === undefined
    ? undefined
    : { text, span: { start: Math.min(column - 1, text.length), end: text.length } };
}
