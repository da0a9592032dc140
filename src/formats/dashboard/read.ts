import { isRecord, list, type Pointer, record, text } from '../../core/index.js';
import { readJson, type Source, type SourceDocument } from '../text/read.js';
import { type DashboardParts, dashboardParts } from './parts.js';

/** A dashboard that was read from a file. What Grafana does with its fields depends on its release, so none is called unknown. */
export interface DashboardDocument extends DashboardParts {
  readonly format: 'dashboard';
  /** What holds it: a file of Grafana's own, an answer of its API, one of its resources, or an object of Kubernetes. */
  readonly form: 'file' | 'api' | 'resource' | 'ConfigMap' | 'GrafanaDashboard';
  readonly source: SourceDocument;
  /** Where in the source the dashboard stands. */
  readonly root: Pointer;
}

/** All dashboards of a file: classic JSON, alone or in what Grafana's API, Git Sync, sidecars and the operator wrap it in. */
export function readDashboards({
  file,
  documents,
}: Pick<Source, 'file' | 'documents'>): readonly DashboardDocument[] {
  return documents.flatMap(source => dashboardsIn(source, file));
}

function dashboardsIn(source: SourceDocument, file: string): readonly DashboardDocument[] {
  const { kind, data, spec, dashboard, items } = record(source.value);
  if (kind === 'ConfigMap' || kind === 'ConfigMapList') {
    const maps = kind === 'ConfigMap' ? [data] : list(items).map(item => record(item).data);
    return maps.flatMap(map => Object.values(record(map)).flatMap(json => within(json, 'ConfigMap', file)));
  }
  if (kind === 'GrafanaDashboard') return within(record(spec).json, 'GrafanaDashboard', file);
  if (kind === 'Dashboard' && isRecord(spec)) return found(source, 'resource', ['spec']);
  if (isRecord(dashboard)) return found(source, 'api', ['dashboard']);
  return kind === undefined ? found(source, 'file', []) : [];
}

/** A dashboard has panels, or rows with them; all other JSON of a folder is passed over. */
function found(
  source: SourceDocument,
  form: DashboardDocument['form'],
  root: Pointer,
): readonly DashboardDocument[] {
  const value = root.reduce<unknown>((inner, key) => record(inner)[key], source.value);
  const isDashboard = isRecord(value) && (Array.isArray(value.panels) || Array.isArray(value.rows));
  return isDashboard ? [{ format: 'dashboard', form, source, root, ...dashboardParts(value) }] : [];
}

/** JSON within YAML. Its places are those within the text. */
function within(json: unknown, form: DashboardDocument['form'], file: string): readonly DashboardDocument[] {
  const source = readJson(text(json) ?? '', file);
  return source.documents.flatMap(document => found(document, form, []));
}
