import { at, text } from '../../../core/index.js';
import { asksPrometheus } from '../../dashboard/data-source.js';
import { rule } from '../../rule.js';
import { variable, variables } from './example.js';

interface Facts {
  readonly name: string;
  readonly query: string;
}

/** https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/ */
const PROMETHEUS_QUERY = /^\s*(?:label_names|label_values|metrics|query_result)\s*\(.*\)\s*$/s;

export const variableQuery = rule({
  code: 'dashboard/variable-query',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ name, query }: Facts) =>
    `the variable "${name}" has the query "${query}", which returns nothing`,
  help: () => 'use label_values(metric, label), label_names(), metrics(regex) or query_result(expression)',
  wrong: variables(variable({ query: 'up' })),
  right: variables(variable({ query: { query: 'query_result(up)', refId: 'job' } })),
  check: ({ dashboard: { variables, placeOf } }) =>
    variables.flatMap(({ name, json, pointer }) => {
      const query = text(json.query) ?? text(at(json, 'query', 'query')) ?? '';
      if (json.type !== 'query' || !asksPrometheus(json) || PROMETHEUS_QUERY.test(query)) return [];
      return [{ facts: { name, query }, place: placeOf([...pointer, 'query']) }];
    }),
});
