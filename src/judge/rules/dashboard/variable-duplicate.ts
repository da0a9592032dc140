import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';
import { variable, variables } from './example.js';

interface Facts {
  readonly name: string;
}

export const variableDuplicate = rule({
  code: 'dashboard/variable-duplicate',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name }: Facts) => `two variables are called "${name}"`,
  wrong: variables(variable(), variable()),
  right: variables(variable(), variable({ name: 'instance', query: 'label_values(up, instance)' })),
  check: ({ dashboard: { variables, placeOf } }) =>
    repeats(variables, ({ name }) => name).map(([{ name, pointer }]) => ({
      facts: { name },
      place: placeOf(pointer),
    })),
});
