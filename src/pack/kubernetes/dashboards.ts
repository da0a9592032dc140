import type { Artifact } from '../../core/index.js';
import { type DocumentOf, printDocument } from '../../formats/index.js';
import type { ConfigMap, GrafanaDashboard } from '../../formats/kubernetes/index.js';
import { metadata } from './metadata.js';
import { objectName, objectPath } from './names.js';
import { objectFile } from './object-file.js';
import type { Options } from './options.js';

/** A dashboard for the one who brings it into Grafana. `folder` is its folder there. */
export function dashboardObject(
  document: DocumentOf<'dashboard'>,
  folder: string,
  options: Options,
): Artifact {
  const { id } = document;
  const [format, object, pointer] =
    options.dashboards === 'configmap'
      ? configMap(document, folder, options)
      : grafanaDashboard(document, folder, options);
  return objectFile({
    format,
    path: objectPath(id, 'dashboards', id.name),
    object,
    from: document,
    holds: [{ name: fileName(document), mediaType: 'application/json', pointer, document }],
  });
}

/** All dashboards lie in one folder of the sidecar's. */
const fileName = ({ id }: DocumentOf<'dashboard'>) => `${objectName(id, id.name)}.json`;

/** For the sidecar that Grafana's and kube-prometheus-stack's charts start beside Grafana. */
function configMap(document: DocumentOf<'dashboard'>, folder: string, options: Options) {
  const { id } = document;
  const key = fileName(document);
  const object: ConfigMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata(id, objectName(id, 'dashboards', id.name), options, {
      labels: options.dashboardLabels,
      annotations: { [options.folderAnnotation]: folder },
    }),
    data: { [key]: printDocument(document).content },
  };
  return ['config-map', object, ['data', key]] as const;
}

function grafanaDashboard(document: DocumentOf<'dashboard'>, folder: string, options: Options) {
  const { id } = document;
  const object: GrafanaDashboard = {
    apiVersion: 'grafana.integreatly.org/v1beta1',
    kind: 'GrafanaDashboard',
    metadata: metadata(id, objectName(id, id.name), options),
    spec: {
      instanceSelector: { matchLabels: options.instanceSelector },
      folder,
      json: printDocument(document).content,
    },
  };
  return ['grafana-dashboard', object, ['spec', 'json']] as const;
}
