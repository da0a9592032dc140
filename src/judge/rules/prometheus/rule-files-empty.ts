import { texts } from '../../../core/index.js';
import { isNamed } from '../../glob.js';
import { rule } from '../../rule.js';
import { loadingRules } from './rules-not-loaded.js';

interface Facts {
  readonly pattern: string;
}

/** Prometheus takes a pattern without files in silence: what was meant to be loaded is not there. */
export const ruleFilesEmpty = rule({
  code: 'prometheus/rule-files-empty',
  severity: 'error',
  needs: ['prometheus', 'ruleFiles'],
  message: ({ pattern }: Facts) => `rule_files: "${pattern}" matches no file`,
  help: () => 'Prometheus does not complain: it loads nothing',
  wrong: loadingRules("'*.yml', more/*.yml"),
  right: loadingRules("'*.yml'"),
  check: ({ prometheus: { value, file: config, placeOf }, ruleFiles }) =>
    texts(value.rule_files).flatMap((pattern, index) =>
      ruleFiles.some(({ file }) => isNamed(pattern, file, config))
        ? []
        : [{ facts: { pattern }, place: placeOf(['rule_files', index]) }],
    ),
});
