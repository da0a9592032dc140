import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import schema from './generated/blackbox.js';
import type { BlackboxConfig } from './shape.js';

export type BlackboxDocument = ReadDocument<'blackbox', BlackboxConfig>;

/** `blackbox.yml`. */
export function readBlackbox({ documents }: Pick<Source, 'documents'>): readonly BlackboxDocument[] {
  return documents.map(source => readDocument('blackbox', schema, source));
}
