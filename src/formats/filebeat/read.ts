import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import schema from './generated/filebeat.js';
import type { FilebeatConfig } from './shape.js';

export type FilebeatDocument = ReadDocument<'filebeat', FilebeatConfig>;

/** `filebeat.yml`. */
export function readFilebeat({ documents }: Pick<Source, 'documents'>): readonly FilebeatDocument[] {
  return documents.map(source => readDocument('filebeat', schema, source));
}
