import { texts } from '../../../core/index.js';
import { isNamed } from '../../glob.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly file: string;
  readonly patterns: readonly string[];
}

export const loadingRules = (pattern: string) => ({
  'prometheus.yml': `rule_files: [${pattern}]\n`,
  'rules.yml': `
groups:
  - name: shop
    rules: [{ alert: Down, expr: up == 0 }]
`,
});

/** A rule file that Prometheus does not read. */
export const rulesNotLoaded = rule({
  code: 'prometheus/rules-not-loaded',
  severity: 'error',
  needs: ['prometheus', 'ruleFiles'],
  message: ({ file }: Facts) => `no rule_files pattern of prometheus.yml matches ${file}`,
  help: ({ patterns }) =>
    patterns.length === 0 ? 'there is none: add rule_files' : `there is ${patterns.join(', ')}`,
  wrong: loadingRules(''),
  right: loadingRules("'*.yml'"),
  check: ({ prometheus: { value, file: config }, ruleFiles }) => {
    const patterns = texts(value.rule_files);
    return ruleFiles
      .filter(
        ({ file, isWrapped }) => !isWrapped && !patterns.some(pattern => isNamed(pattern, file, config)),
      )
      .map(({ file, placeOf }) => ({ facts: { file, patterns }, place: placeOf([]) }));
  },
});
