import type { VariableModel } from '../../formats/dashboard/index.js';
import { type Dashboard, datasourceUid, datasourceVariable, type Environment } from '../../model/index.js';
import { type DatasourceType, datasourceOf } from './datasource.js';

const LABELS = { prometheus: 'Data source', loki: 'Log source' } as const;

/** Asked once, when the dashboard is loaded. */
const ON_LOAD = 1;

/** The choices of the data sources that a dashboard's queries go through: always metrics, and logs where a panel shows some. */
export function datasourceChoices(
  { rows }: Dashboard,
  { name, grafana }: Pick<Environment, 'name' | 'grafana'>,
): readonly VariableModel[] {
  const usesLogs = rows.some(row =>
    row.panels.some(({ queries }) => queries.some(query => datasourceOf(query) === 'loki')),
  );
  return [
    datasourceChoice(name, 'prometheus', grafana.prometheusName),
    ...(usesLogs ? [datasourceChoice(name, 'loki')] : []),
  ];
}

function datasourceChoice(environment: string, type: DatasourceType, title?: string): VariableModel {
  const uid = datasourceUid(environment, type);
  return {
    name: datasourceVariable[type],
    label: LABELS[type],
    skipUrlSync: false,
    type: 'datasource',
    query: type,
    // What people see it called, where it is called otherwise than by its uid.
    current: { text: title ?? uid, value: uid },
    refresh: ON_LOAD,
    multi: false,
    includeAll: false,
  };
}
