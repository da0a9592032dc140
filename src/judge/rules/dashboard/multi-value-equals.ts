import { variableUses } from '../../../formats/dashboard/index.js';
import { type Matcher, parse, type VectorSelector, walkSelectors } from '../../../promql/index.js';
import { rule } from '../../rule.js';
import { queried, variable } from './example.js';

interface Facts {
  readonly panel: string;
  readonly name: string;
  readonly label: string;
}

const multi = variable({ multi: true });

/** Several values become `(a|b)`, which only a regular expression reads. */
export const multiValueEquals = rule({
  code: 'dashboard/multi-value-equals',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, name, label }: Facts) =>
    `${panel}: "${name}" can have several values, and ${label}= matches only one`,
  help: ({ label, name }) => `write ${label}=~"$${name}"`,
  wrong: queried({ expr: 'up{job="$job"}' }, multi),
  right: queried({ expr: 'up{job=~"$job"}' }, multi),
  check: function* ({ dashboard: { panels, variables, placeOf } }) {
    const several = new Set(variables.filter(({ multi }) => multi).map(({ name }) => name));
    if (several.size === 0) return;
    for (const { name: panel, queries } of panels) {
      for (const { expr = '', pointer } of queries) {
        for (const matcher of matchersIn(expr)) {
          const name = variableAlone(matcher);
          if (name === undefined || !several.has(name)) continue;
          const place = placeOf([...pointer, 'expr'], matcher.span && { text: expr, span: matcher.span });
          yield { facts: { panel, name, label: matcher.label }, place };
        }
      }
    }
  },
});

/** The variable whose value a matcher compares with, and nothing else. */
function variableAlone({ operator, value }: Matcher): string | undefined {
  if (operator !== '=' && operator !== '!=') return undefined;
  const [use] = variableUses(value);
  return use?.written === value ? use.name : undefined;
}

function matchersIn(expr: string): readonly Matcher[] {
  // Most queries have no variable in them, and need not be read.
  if (variableUses(expr).length === 0) return [];
  const { ast } = parse(expr, { dialect: 'grafana' });
  const selectors: VectorSelector[] = [];
  if (ast !== undefined) walkSelectors(ast, selector => selectors.push(selector));
  return selectors.flatMap(({ matchers }) => matchers);
}
