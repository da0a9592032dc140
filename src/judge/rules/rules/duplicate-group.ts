import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly file: string;
}

const twoGroups = (second: string) => ({
  'rules.yml': `
groups:
  - name: shop
    rules: [{ alert: Down, expr: up == 0 }]
  - name: ${second}
    rules: [{ alert: Slow, expr: latency_seconds > 1 }]
`,
});

/** Prometheus refuses a file in which two groups have one name. */
export const duplicateGroup = rule({
  code: 'rules/duplicate-group',
  severity: 'error',
  needs: ['rule-file'],
  message: ({ name, file }: Facts) => `two groups in ${file} are called "${name}"`,
  wrong: twoGroups('shop'),
  right: twoGroups('latency'),
  check: ({ 'rule-file': { groups, file, placeOf } }) =>
    repeats(groups, ({ name }) => name).map(([{ name = '', pointer }]) => ({
      facts: { name, file },
      place: placeOf(pointer),
    })),
});
