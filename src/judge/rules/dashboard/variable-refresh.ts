import { rule } from '../../rule.js';
import { variable, variables } from './example.js';

interface Facts {
  readonly name: string;
}

export const variableRefresh = rule({
  code: 'dashboard/variable-refresh',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ name }: Facts) => `the variable "${name}" never loads its values`,
  help: () => 'set refresh to 1 (when the dashboard opens) or 2 (when the time range changes)',
  wrong: variables(variable({ refresh: 0 })),
  right: variables(variable({ refresh: 1 })),
  check: ({ dashboard: { variables, placeOf } }) =>
    variables
      .filter(({ json }) => json.type === 'query' && (json.refresh === undefined || json.refresh === 0))
      .map(({ name, pointer }) => ({ facts: { name }, place: placeOf(pointer) })),
});
