import { variableUses } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { variable, variables } from './example.js';

interface Facts {
  readonly name: string;
  readonly uses: string;
}

const region = variable({ name: 'region', query: 'label_values(up, region)' });
const job = variable({ query: 'label_values(up{region=~"$region"}, job)' });

/** Grafana loads variables in the order of the list. */
export const variableOrder = rule({
  code: 'dashboard/variable-order',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ name, uses }: Facts) =>
    `the variable "${name}" uses "${uses}", which comes after it or uses it in turn`,
  help: () => 'the first load is wrong: move the variable that is used in front of the one that uses it',
  wrong: variables(job, region),
  right: variables(region, job),
  check: ({ dashboard: { variables, placeOf } }) =>
    variables.flatMap(({ name, json: { query, datasource }, pointer }, index) => {
      const later = new Set(variables.slice(index).map(each => each.name));
      const used = new Set(variableUses(JSON.stringify([query, datasource])).map(use => use.name));
      return [...used]
        .filter(uses => later.has(uses))
        .map(uses => ({ facts: { name, uses }, place: placeOf(pointer) }));
    }),
});
