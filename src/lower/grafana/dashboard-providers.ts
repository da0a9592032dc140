import type { DashboardProviders } from '../../formats/provisioning/index.js';
import type { Environment, Paths } from '../../model/index.js';
import { provisionedText } from './provisioned-text.js';

/** Tells Grafana to load each system's dashboards from the folder where it finds them. */
export function dashboardProviders({ systems }: Environment, paths: Paths): DashboardProviders {
  return {
    apiVersion: 1,
    providers: systems.map(({ name, grafana }) => ({
      name,
      orgId: 1,
      folder: provisionedText(grafana.folder),
      folderUid: name,
      type: 'file',
      // A dashboard that is no longer defined goes away, and nobody edits a copy that the next run overwrites.
      disableDeletion: false,
      allowUiUpdates: false,
      updateIntervalSeconds: 30,
      options: { path: paths.dashboards(name) },
    })),
  };
}
