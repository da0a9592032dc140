import { at, type Diagnostic, list, type Pointer, record, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import type { DashboardView, PanelView } from './view.js';

const MIXED = '-- Mixed --';

/** Queries name where they go to. Without it Grafana asks its default data source, whatever that is. */
export function datasources(dashboard: DashboardView): readonly Diagnostic[] {
  const { document, json, panels, variables } = dashboard;
  const missing = (of: string, pointer: Pointer) =>
    report('verify/datasource-missing', { of }, placeOf(document, pointer));
  const annotations = list(at(json, 'annotations', 'list')).map(record);
  return [
    ...panels.flatMap(panel => [
      ...panel.queries
        .filter(query => uidOf(query.json) === undefined)
        .map(({ pointer, refId }) => missing(`${panel.name}, query "${refId ?? '?'}"`, pointer)),
      ...mixed(dashboard, panel),
    ]),
    ...variables
      .filter(variable => variable.json.type === 'query' && uidOf(variable.json) === undefined)
      .map(({ name, pointer }) => missing(`the variable "${name}"`, pointer)),
    ...annotations.flatMap((annotation, index) =>
      uidOf(annotation) === undefined
        ? [missing(`the annotation "${text(annotation.name) ?? index}"`, ['annotations', 'list', index])]
        : [],
    ),
  ];
}

const uidOf = (owner: unknown) => text(at(owner, 'datasource', 'uid')) || undefined;

function mixed({ document }: DashboardView, panel: PanelView): readonly Diagnostic[] {
  const uids = [...new Set(panel.queries.flatMap(query => uidOf(query.json) ?? []))];
  const own = uidOf(panel.json);
  const apart = uids.length > 1 || (uids.length === 1 && own !== undefined && own !== uids[0]);
  if (!apart || own === MIXED) return [];
  return [
    report(
      'verify/datasource-mixed',
      { panel: panel.name, uids: uids.join(' and ') },
      placeOf(document, panel.pointer),
    ),
  ];
}
