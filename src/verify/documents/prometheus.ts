import { posix } from 'node:path';
import { type Diagnostic, record, texts } from '../../core/index.js';
import { type Document, placeOf } from '../document.js';
import { report } from '../problems.js';
import { matchesGlob } from './glob.js';

/** A `prometheus.yml` and the rule files beside it: all of them are loaded, and no pattern is there for nothing. */
export function checkPrometheus(config: Document, ruleFiles: readonly Document[]): readonly Diagnostic[] {
  const file = config.artifact.path;
  const relative = (document: Document) => posix.relative(posix.dirname(file), document.artifact.path);
  const patterns = texts(record(config.value).rule_files);
  return [
    ...ruleFiles
      .filter(document => !patterns.some(pattern => matchesGlob(pattern, relative(document))))
      .map(document => {
        const facts = { file: document.artifact.path, patterns: patterns.join(', ') || 'none' };
        return report('verify/rules-not-loaded', facts, placeOf(document));
      }),
    ...patterns.flatMap((pattern, index) =>
      ruleFiles.some(document => matchesGlob(pattern, relative(document)))
        ? []
        : [report('verify/rule-files-empty', { pattern }, placeOf(config, ['rule_files', index]))],
    ),
  ];
}
