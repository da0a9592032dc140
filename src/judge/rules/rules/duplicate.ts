import { compareText, type JsonRecord } from '../../../core/index.js';
import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';

interface Facts {
  readonly name: string;
  readonly labels: string;
}

const twoRules = (labels: string) => ({
  'rules.yml': `
groups:
  - name: shop
    rules:
      - { alert: Down, expr: up == 0, labels: { severity: warning } }
      - { alert: Down, expr: up == 0, for: 5m, labels: { severity: ${labels} } }
`,
});

/** Two rules with equal name and labels write the same series, in whatever files of one Prometheus they are. */
export const duplicate = rule({
  code: 'rules/duplicate',
  severity: 'error',
  needs: ['rules'],
  message: ({ name, labels }: Facts) => `two rules produce the series ${name}${labels}`,
  help: () =>
    'Prometheus evaluates both, and one overwrites the other: give them different labels, or remove one',
  wrong: twoRules('warning'),
  right: twoRules('critical'),
  check: ({ rules }) =>
    repeats(rules, ({ name, labels }) => `${name}${spell(labels)}`).map(
      ([{ name, labels, pointer, placeOf }, earlier]) => {
        const related = [{ message: 'the other one', ...earlier.placeOf(earlier.pointer) }];
        return { facts: { name, labels: spell(labels) }, place: { ...placeOf(pointer), related } };
      },
    ),
});

function spell(labels: JsonRecord): string {
  const names = Object.keys(labels).sort(compareText);
  return `{${names.map(name => `${name}=${JSON.stringify(labels[name])}`).join(', ')}}`;
}
