import type { Excerpt, Pointer, SourcePosition, Span } from '../../core/index.js';

export type { Pointer };

/** Where something is written. A diagnostic takes it as its place. */
export interface Place {
  readonly position: SourcePosition;
  /** The line, with the part of it that is meant. */
  readonly source: Excerpt;
  /** All of it, in the text of the file, which may go on over the next lines. */
  readonly span: Span;
}

/** A comment, without its `#` and the space around it. */
export interface Comment {
  readonly text: string;
  readonly place: Place;
  /** Whether it has a line of its own, or stands behind something. */
  readonly alone: boolean;
}

/** What a reader found to be wrong. */
export type FaultKind =
  | 'size'
  | 'encoding'
  | 'control-character'
  | 'syntax'
  | 'depth'
  | 'documents'
  | 'aliases'
  | 'anchor'
  | 'merge'
  | 'key'
  | 'duplicate-key'
  | 'tag'
  | 'type';

/** Why a text, or a part of it, cannot be read: facts, for others to put into words. */
export interface Fault {
  readonly kind: FaultKind;
  /** In the words of the field, without a full stop: `bad indentation of a mapping entry`. */
  readonly reason: string;
  readonly place: Place;
  /** The other place that takes part in it: the first of two keys of one name. */
  readonly related?: Place | undefined;
}

/** One document of a file: what it says, and where it says so. Places are looked for when they are asked for. */
export interface SourceDocument {
  /** Plain data, as JSON has it. Keys are own properties, whatever their name; aliased parts are shared. */
  readonly value: unknown;
  /** Where a part is written: an alias or a merged key leads to where its text is. Undefined if there is no such part. */
  readonly at: (pointer: Pointer, part?: 'value' | 'key') => Place | undefined;
  /** Where a part is written, or else the nearest part around it: for what is missing. */
  readonly around: (pointer: Pointer) => Place;
  /** Where a part of a text is written, of which `span` is a part as it was read: the caret in an expression. */
  readonly within: (pointer: Pointer, span: Span) => Place | undefined;
  /** What a program reads that wants a text here: `0.90` and `on` as they are written, nothing for null. */
  readonly textAt: (pointer: Pointer) => string | undefined;
  /** The comments right above the line where a part begins, and the one at that line's end. */
  readonly commentsAt: (pointer: Pointer) => readonly Comment[];
}

/** A file that has been read. It always has been: what could not be read is among the faults. */
export interface Source {
  readonly file: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** JSON has one; YAML may have several, or none where all is comment. */
  readonly documents: readonly SourceDocument[];
  readonly faults: readonly Fault[];
  /** The names of YAML's anchors and aliases, each once. */
  readonly anchors: readonly string[];
  /** All comments of the file, in their order. */
  readonly comments: () => readonly Comment[];
}
