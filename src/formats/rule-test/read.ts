import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import schema from './generated/rule-test.js';
import type { RuleTestFile } from './types.js';

export type RuleTestDocument = ReadDocument<'rule-test', RuleTestFile>;

/** A file of rule tests, of which promtool reads the first document alone. */
export function readRuleTest({ documents }: Pick<Source, 'documents'>): readonly RuleTestDocument[] {
  return documents.slice(0, 1).map(source => readDocument('rule-test', schema, source));
}
