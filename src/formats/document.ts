import type { DocumentId, Origins } from '../core/index.js';
import type { Contents, DocumentOf, Format } from './contents.js';

/** A document of a format, whose value the compiler holds to that format's shape. */
export function document<F extends Format>(
  format: F,
  id: DocumentId,
  value: Contents[F],
  origins: Origins,
  notes: readonly string[] = [],
): DocumentOf<F> {
  return { format, id, value, origins, notes };
}
