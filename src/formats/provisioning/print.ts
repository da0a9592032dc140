import { ordered } from '../shared/ordered.js';
import { toYaml } from '../text/index.js';
import providersSchema from './generated/dashboard-providers.js';
import datasourcesSchema from './generated/datasources.js';
import type { DashboardProviders, Datasources } from './shape.js';

/** The folders of dashboards, below a comment for those who open the file. */
export function printDashboardProviders(
  providers: DashboardProviders,
  comment: readonly string[] = [],
): string {
  return toYaml(ordered(providersSchema, providers), comment);
}

/** The data sources, below a comment for those who open the file. */
export function printDatasources(datasources: Datasources, comment: readonly string[] = []): string {
  return toYaml(ordered(datasourcesSchema, datasources), comment);
}
