import { document } from '../../formats/index.js';
import type { Output } from '../shared/output.js';
import { renderDashboard } from './dashboard.js';
import { dashboardProvider } from './dashboard-provider.js';
import { datasources } from './datasources.js';
import { dashboardOrigins } from './origins.js';

/** The dashboards, one document each. */
export const dashboards: Output = system => ({
  documents: system.dashboards.map(dashboard => {
    const value = renderDashboard(dashboard, system);
    const id = { system: system.name, name: dashboard.key };
    return document('dashboard', id, value, dashboardOrigins(dashboard, value));
  }),
  diagnostics: [],
});

/** What makes Grafana load the dashboards, and know the data sources that they ask. */
export const provisioning: Output = (system, paths) => {
  const id = { system: system.name, name: system.name };
  const origins = { '': system.origin };
  return {
    documents: [
      document('dashboard-providers', id, dashboardProvider(system, paths), origins),
      document('datasources', id, datasources(system), origins),
    ],
    diagnostics: [],
  };
};
