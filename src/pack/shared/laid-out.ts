import type { Artifact } from '../../core/index.js';
import type { FormattedDocument } from '../../formats/index.js';
import { asFile } from './as-file.js';
import { type Layout, pathIn } from './layout.js';

/** A file for each document that the layout has a place for. */
export function laidOut(
  documents: readonly FormattedDocument[],
  layout: Partial<Layout>,
): readonly Artifact[] {
  return documents.flatMap(document => {
    const path = pathIn(layout, document);
    return path === undefined ? [] : [asFile(document, path)];
  });
}
