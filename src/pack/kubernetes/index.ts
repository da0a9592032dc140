import { type DocumentId, groupBy } from '../../core/index.js';
import type { FormattedDocument } from '../../formats/index.js';
import type { Form, Packed } from '../form.js';
import { documentsOf } from '../shared/documents-of.js';
import { laidOut } from '../shared/laid-out.js';
import { FOR_PEOPLE } from '../shared/layout.js';
import { alertmanagerSecret } from './alertmanager.js';
import { checkObjects } from './check.js';
import { dashboardObject } from './dashboards.js';
import { datasourceObjects, unescaped } from './datasources.js';
import { kustomization } from './kustomization.js';
import { type Options, options } from './options.js';
import { paths } from './paths.js';
import { prometheusRules } from './rules.js';
import { scrapeConfigs } from './scraping.js';

/** Objects for a cluster with the Prometheus operator, and with Grafana's sidecar or operator. */
export const kubernetes: Form<Options> = {
  options,
  // What it starts is what a cluster runs already.
  without: ['stack'],
  paths,
  pack: (documents, options) => {
    const places = [...groupBy(documents, ({ id }) => id.environment)].map(([environment, own]) => ({
      environment,
      ...objectsOf(own, options),
    }));
    const objects = places.flatMap(({ artifacts }) => artifacts);
    return {
      artifacts: [
        ...objects,
        ...places.flatMap(({ environment, artifacts }) =>
          artifacts.length === 0 ? [] : [kustomization(environment, artifacts)],
        ),
        ...laidOut(documents, FOR_PEOPLE),
      ],
      diagnostics: [...places.flatMap(({ diagnostics }) => diagnostics), ...checkObjects(objects)],
    };
  },
};

/** The objects of one environment. */
function objectsOf(documents: readonly FormattedDocument[], options: Options): Packed {
  const converted = [
    ...documentsOf(documents, 'prometheus').map(document => scrapeConfigs(document, options)),
    ...documentsOf(documents, 'datasources').map(document => datasourceObjects(document, options)),
  ];
  return {
    artifacts: [
      ...documentsOf(documents, 'rule-file').flatMap(document => prometheusRules(document, options)),
      ...documentsOf(documents, 'alertmanager').map(document =>
        alertmanagerSecret(document, documentsOf(documents, 'template'), options),
      ),
      ...documentsOf(documents, 'dashboard').map(document =>
        dashboardObject(document, folderOf(documents, document.id), options),
      ),
      ...converted.flatMap(({ artifacts }) => artifacts),
    ],
    diagnostics: converted.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Grafana's folder of a system's dashboards, if it was asked to be told; else the system's name. */
function folderOf(
  documents: readonly FormattedDocument[],
  { environment, system = environment }: DocumentId,
): string {
  const providers = documentsOf(documents, 'dashboard-providers').flatMap(
    ({ value }) => value.providers ?? [],
  );
  const folder = providers.find(({ name }) => name === system)?.folder;
  return folder === undefined ? system : String(unescaped(folder));
}
