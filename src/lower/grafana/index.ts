import { document } from '../../formats/index.js';
import { eachSystem, type Output } from '../shared/output.js';
import { renderDashboard } from './dashboard.js';
import { dashboardProviders } from './dashboard-providers.js';
import { datasources } from './datasources.js';
import { dashboardOrigins } from './origins.js';

/** The dashboards, one document each. */
export const dashboards: Output = eachSystem((system, environment) =>
  system.dashboards.map(dashboard => {
    const value = renderDashboard(dashboard, system, environment);
    const id = { environment: environment.name, system: system.name, name: dashboard.key };
    return document('dashboard', id, value, dashboardOrigins(dashboard, value));
  }),
);

/** What makes Grafana load the dashboards, and know the data sources that they ask. */
export const provisioning: Output = (environment, paths) => {
  const id = { environment: environment.name, name: environment.name };
  const origins = { '': environment.origin };
  return [
    document('dashboard-providers', id, dashboardProviders(environment, paths), origins),
    document('datasources', id, datasources(environment), origins),
  ];
};
