import { type Artifact, type Diagnostic, isRecord } from '../../core/index.js';
import { type DocumentOf, printDocument } from '../../formats/index.js';
import type { ConfigMap, GrafanaDatasource } from '../../formats/kubernetes/index.js';
import type { Packed } from '../form.js';
import { report } from '../problems.js';
import { metadata } from './metadata.js';
import { objectName, objectPath } from './names.js';
import { objectFile } from './object-file.js';
import type { Options } from './options.js';

/** The data sources for the one who brings them into Grafana. */
export function datasourceObjects(document: DocumentOf<'datasources'>, options: Options): Packed {
  return options.dashboards === 'configmap'
    ? { artifacts: [configMap(document, options)], diagnostics: [] }
    : grafanaDatasources(document, options);
}

function configMap(document: DocumentOf<'datasources'>, options: Options): Artifact {
  const { id } = document;
  const key = `${objectName(id)}.yaml`;
  const object: ConfigMap = {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: metadata(id, objectName(id, 'datasources'), options, { labels: options.datasourceLabels }),
    data: { [key]: printDocument(document).content },
  };
  return objectFile({
    format: 'config-map',
    path: 'datasources',
    object,
    from: document,
    holds: [{ name: key, mediaType: 'application/yaml', pointer: ['data', key], document }],
  });
}

function grafanaDatasources(document: DocumentOf<'datasources'>, options: Options): Packed {
  const sources = document.value.datasources ?? [];
  return {
    artifacts: sources.map(source => grafanaDatasource(document, source, options)),
    diagnostics: sources.flatMap(source => secretByFile(document, source)),
  };
}

type Source = NonNullable<DocumentOf<'datasources'>['value']['datasources']>[number];

function grafanaDatasource(document: DocumentOf<'datasources'>, source: Source, options: Options): Artifact {
  const { id } = document;
  const name = source.uid ?? source.name;
  // Named by its own version of the file, which the operator does not have.
  const { version: _, ...datasource } = source as Source & { readonly version?: number };
  const object: GrafanaDatasource = {
    apiVersion: 'grafana.integreatly.org/v1beta1',
    kind: 'GrafanaDatasource',
    metadata: metadata(id, objectName(id, name), options),
    spec: {
      instanceSelector: { matchLabels: options.instanceSelector },
      datasource: unescaped(datasource) as GrafanaDatasource['spec']['datasource'],
    },
  };
  return objectFile({
    format: 'grafana-datasource',
    path: objectPath(id, 'datasources', name),
    object,
    from: document,
  });
}

/** Grafana fills in variables when it reads provisioning, so a dollar stands there twice. Nobody does so here. */
export function unescaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('$$', '$');
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unescaped(inner)]));
}

function secretByFile(document: DocumentOf<'datasources'>, source: Source): readonly Diagnostic[] {
  if (!JSON.stringify(source).includes('$__file{')) return [];
  const facts = { datasource: source.name };
  return [report('pack/datasource-secret', facts, { path: document.origins[''] })];
}
