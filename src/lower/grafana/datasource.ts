import type { DataSourceRef } from '../../formats/dashboard/index.js';
import { datasourceVariable, type Query } from '../../model/index.js';

/** Where the answers to a query come from. */
export type DatasourceType = keyof typeof datasourceVariable;

export const datasourceOf = ({ type }: Query): DatasourceType => (type === 'logs' ? 'loki' : 'prometheus');

/** The data source that a person has chosen at the top of the dashboard. */
export function chosenDatasource(type: DatasourceType): DataSourceRef {
  return { type, uid: `\${${datasourceVariable[type]}}` };
}

/** A panel whose queries go to different sources names Grafana's mixed one; otherwise all run on the panel's. */
export function panelDatasource(queries: readonly Query[]): DataSourceRef | undefined {
  const types = new Set(queries.map(datasourceOf));
  const [first] = types;
  if (first === undefined) return undefined;
  return types.size === 1 ? chosenDatasource(first) : { type: 'datasource', uid: '-- Mixed --' };
}
