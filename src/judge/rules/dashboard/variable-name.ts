import { rule } from '../../rule.js';
import { variable, variables } from './example.js';

interface Facts {
  readonly name: string;
}

/** What Grafana can refer to: its regular expression takes word characters, and `__` is its own. */
const NAME = /^(?!__)\w+$/;

export const variableName = rule({
  code: 'dashboard/variable-name',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name }: Facts) => `"${name}" is not a valid variable name`,
  help: () => 'use letters, digits and underscores; names that begin with two underscores belong to Grafana',
  wrong: variables(variable({ name: 'the-job' })),
  right: variables(variable({ name: 'the_job' })),
  check: ({ dashboard: { variables, placeOf } }) =>
    variables
      .filter(({ name }) => !NAME.test(name))
      .map(({ name, pointer }) => ({ facts: { name }, place: placeOf(pointer) })),
});
