import type { Place, Pointer, SourceDocument } from '../text/read.js';
import { type DecodeOptions, decode } from './decode.js';
import type { Fault } from './fault.js';
import type { Schema } from './schema.js';

/** A document that was read from a file: what it says, and where it says so. */
export interface ReadDocument<F extends string = string, V = unknown> {
  readonly format: F;
  /** What it says. Where there are faults it is what can be understood; see `Decoded`. */
  readonly value: V;
  readonly faults: readonly Fault[];
  /** Fields that the format does not have. They are in `value` all the same. */
  readonly unknown: readonly Pointer[];
  /** The file's document that it is, or is a part of. */
  readonly source: SourceDocument;
  /** Where in it the value stands: `['spec']` of a PrometheusRule. */
  readonly root: Pointer;
}

/** Reads a document, or a part of one, by a format's schema. `V` is what the shape behind that schema comes to. */
export function readDocument<F extends string, V>(
  format: F,
  schema: Schema,
  source: SourceDocument,
  root: Pointer = [],
  options?: DecodeOptions,
): ReadDocument<F, V> {
  const { value, faults, unknown } = decode(schema, source, root, options);
  return { format, value: value as V, faults, unknown, source, root };
}

/** Where a part of a read document is written, or the nearest part around it. */
export function placeIn({ source, root }: Pick<ReadDocument, 'source' | 'root'>, pointer: Pointer): Place {
  return source.around([...root, ...pointer]);
}
