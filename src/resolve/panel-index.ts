import { type LogicalPath, stableId } from '../core/index.js';
import { type Definition, dashboardSchema, type PanelReference, rowSchema } from '../language/index.js';
import { type Alert, dashboardUid, rightPart } from '../model/index.js';
import { report } from './catalogue.js';
import type { Context } from './context.js';

/** The keys of every dashboard's panels: what references are checked against, before any panel is resolved. */
export type PanelIndex = ReadonlyMap<string, ReadonlySet<string>>;

/** A panel's id on its dashboard. It depends on nothing but the key, so that links survive every other change. */
export function panelId(key: string): number {
  return stableId(key);
}

/** Reads as much of the dashboards as names panels; what is wrong with them is reported when they are resolved. */
export function indexPanels(dashboards: readonly Definition<'dashboard'>[]): PanelIndex {
  return new Map(
    dashboards.map(({ name, options }) => [name, new Set(panelsOf(options).map(panel => panel.name))]),
  );
}

/** The definitions of a dashboard's panels, row by row. */
function panelsOf(options: unknown): readonly Definition<'panel'>[] {
  const rows = rightPart(dashboardSchema, 'rows', options) ?? [];
  return rows.flatMap(({ definition }) =>
    (rightPart(rowSchema, 'panels', definition.options) ?? []).map(panel => panel.definition),
  );
}

/** Where a notification leads: the panel and its dashboard. */
export function panelLinks(
  reference: PanelReference | undefined,
  path: LogicalPath,
  panels: PanelIndex,
  { system, options, note }: Context,
): Pick<Alert, 'panel' | 'dashboardUrl' | 'panelUrl'> {
  if (reference === undefined) return {};
  const { dashboard, panel } = reference;
  const known = panels.get(dashboard);
  if (known === undefined) {
    note(
      report(
        'alert/unknown-dashboard',
        { name: dashboard, known: [...panels.keys()] },
        { path: [...path, 'panel'] },
      ),
    );
    return {};
  }
  if (!known.has(panel)) {
    const facts = { name: panel, dashboard, known: [...known] };
    note(report('alert/unknown-panel', facts, { path: [...path, 'panel'] }));
    return {};
  }
  const uid = dashboardUid(system, dashboard);
  const id = panelId(panel);
  const dashboardUrl = `${options.grafana.url.replace(/\/+$/, '')}/d/${uid}`;
  return {
    panel: { dashboard, dashboardUid: uid, panel, panelId: id },
    dashboardUrl,
    panelUrl: `${dashboardUrl}?viewPanel=${id}`,
  };
}
