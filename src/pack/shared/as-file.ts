import type { Artifact } from '../../core/index.js';
import { type FormattedDocument, printDocument } from '../../formats/index.js';
import { GENERATED } from '../../model/index.js';

/** A document as a file of its own. */
export function asFile(document: FormattedDocument, path: string): Artifact {
  return {
    path,
    ...printDocument(document, [GENERATED]),
    format: document.format,
    document,
    origin: document.origins[''],
  };
}
