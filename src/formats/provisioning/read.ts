import { type ReadDocument, readDocument } from '../shared/read-document.js';
import type { Source } from '../text/read.js';
import providersSchema from './generated/dashboard-providers.js';
import datasourcesSchema from './generated/datasources.js';
import type { DashboardProviders, Datasources } from './shape.js';

export type DashboardProvidersDocument = ReadDocument<'dashboard-providers', DashboardProviders>;
export type DatasourcesDocument = ReadDocument<'datasources', Datasources>;

/** `provisioning/dashboards/*.yml`. */
export function readDashboardProviders({
  documents,
}: Pick<Source, 'documents'>): readonly DashboardProvidersDocument[] {
  return documents.map(source => readDocument('dashboard-providers', providersSchema, source));
}

/** `provisioning/datasources/*.yml`. */
export function readDatasources({ documents }: Pick<Source, 'documents'>): readonly DatasourcesDocument[] {
  return documents.map(source => readDocument('datasources', datasourcesSchema, source));
}
