import { posix } from 'node:path';
import { type Diagnostic, list, record, text, texts } from '../../core/index.js';
import { report } from '../catalogue.js';
import { type Document, placeOf } from '../document.js';
import { repeats } from '../first.js';
import { matchesGlob } from './glob.js';
import { checkTargets } from './targets.js';

/** A `prometheus.yml` and the rule files beside it: all of them are loaded, and no pattern is there for nothing. */
export function checkPrometheus(config: Document, ruleFiles: readonly Document[]): readonly Diagnostic[] {
  const file = config.artifact.path;
  const relative = (document: Document) => posix.relative(posix.dirname(file), document.artifact.path);
  const patterns = texts(record(config.value).rule_files);
  const jobs = list(record(config.value).scrape_configs).map((job, index) => ({
    name: text(record(job).job_name),
    index,
  }));
  return [
    ...checkTargets(config),
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
    ...repeats(jobs, ({ name }) => name).map(([{ name = '', index }]) =>
      report('verify/duplicate-job', { name, file }, placeOf(config, ['scrape_configs', index])),
    ),
  ];
}
