export { printDashboardProviders, printDatasources } from './print.js';
export type { DashboardProviders, Datasources } from './shape.js';
