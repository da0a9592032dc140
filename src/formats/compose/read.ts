import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import schema from './generated/compose.js';
import type { ComposeFile } from './shape.js';

export type ComposeDocument = ReadDocument<'compose', ComposeFile>;

/** People may add fields of their own anywhere. https://github.com/compose-spec/compose-spec/blob/main/11-extension.md */
const EXTENSIONS = /^x-/;

/** `docker-compose.yml`. */
export function readCompose({ documents }: Pick<Source, 'documents'>): readonly ComposeDocument[] {
  return documents.map(source => readDocument('compose', schema, source, [], { extensions: EXTENSIONS }));
}
