import type { DocumentOf, Format, FormattedDocument } from '../../formats/index.js';

/** The documents of one format. */
export function documentsOf<F extends Format>(
  documents: readonly FormattedDocument[],
  format: F,
): readonly DocumentOf<F>[] {
  return documents.filter(
    (document): document is DocumentOf<F> & FormattedDocument => document.format === format,
  );
}
