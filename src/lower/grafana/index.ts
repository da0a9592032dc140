import { type Artifact, outcome } from '../../core/index.js';
import { jsonArtifact, yamlArtifact } from '../../formats/text/index.js';
import { GENERATED, path, type System } from '../../model/index.js';
import type { Target } from '../shared/target.js';
import { renderDashboard } from './dashboard.js';
import { dashboardProvider } from './dashboard-provider.js';
import { datasources } from './datasources.js';

/** Dashboards as JSON, and the provisioning files that make Grafana load them with their data sources. */
export const grafana: Target = { name: 'grafana', compile: system => outcome(compileGrafana(system), []) };

/** A system's files for Grafana: one per dashboard, then provisioning. */
export function compileGrafana(system: System): readonly Artifact[] {
  const context = { system: system.name };
  return [
    ...system.dashboards.map(dashboard =>
      jsonArtifact(
        path.dashboard(system.name, dashboard.key),
        renderDashboard(dashboard, context),
        dashboard.origin,
      ),
    ),
    yamlArtifact(path.dashboardProvider(system.name), dashboardProvider(system), system.origin, [GENERATED]),
    yamlArtifact(path.datasources(system.name), datasources(system), system.origin, [GENERATED]),
  ];
}
