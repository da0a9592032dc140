import { at, type Diagnostic, text } from '../../core/index.js';
import { variableUses } from '../../formats/dashboard/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import { repeats } from '../first.js';
import type { DashboardView, VariableView } from './view.js';

/** What Grafana can refer to: its regular expression takes word characters, and `__` is its own. */
const NAME = /^(?!__)\w+$/;

/** https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/ */
const PROMETHEUS_QUERY = /^\s*(?:label_names|label_values|metrics|query_result)\s*\(.*\)\s*$/s;

/** The variables themselves: named, distinct, loadable, and in an order in which each finds what it uses. */
export function variables(dashboard: DashboardView): readonly Diagnostic[] {
  const { document, variables: all } = dashboard;
  return [
    ...all
      .filter(({ name }) => !NAME.test(name))
      .map(({ name, pointer }) => report('verify/variable-name', { name }, placeOf(document, pointer))),
    ...repeats(all, ({ name }) => name).map(([{ name, pointer }]) =>
      report('verify/variable-duplicate', { name }, placeOf(document, pointer)),
    ),
    ...all.flatMap(variable => [...order(dashboard, variable), ...query(dashboard, variable)]),
  ];
}

/** Grafana resolves variables in the order of the list. */
function order({ document, variables: all }: DashboardView, variable: VariableView): readonly Diagnostic[] {
  const later = new Set(all.slice(all.indexOf(variable)).map(({ name }) => name));
  const uses = variableUses(JSON.stringify([variable.json.query, variable.json.datasource])).map(
    ({ name }) => name,
  );
  return [...new Set(uses)]
    .filter(name => later.has(name))
    .map(name =>
      report(
        'verify/variable-order',
        { name: variable.name, uses: name },
        placeOf(document, variable.pointer),
      ),
    );
}

function query({ document }: DashboardView, { name, json, pointer }: VariableView): readonly Diagnostic[] {
  if (json.type !== 'query') return [];
  const found: Diagnostic[] = [];
  if (json.refresh === undefined || json.refresh === 0) {
    found.push(report('verify/variable-refresh', { name }, placeOf(document, pointer)));
  }
  const written = text(json.query) ?? text(at(json, 'query', 'query')) ?? '';
  if (at(json, 'datasource', 'type') === 'prometheus' && !PROMETHEUS_QUERY.test(written)) {
    found.push(
      report('verify/variable-query', { name, query: written }, placeOf(document, [...pointer, 'query'])),
    );
  }
  return found;
}
