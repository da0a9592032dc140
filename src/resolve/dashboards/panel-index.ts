import type { LogicalPath } from '../../core/index.js';
import { type Definition, dashboardSchema, type PanelReference, rowSchema } from '../../language/index.js';
import { dashboardUid, type PanelLink, panelId, rightPart } from '../../model/index.js';
import type { Context } from '../context.js';
import { report } from '../problems/problems.js';

/** The keys of every dashboard's panels: what references are checked against, before any panel is resolved. */
export type PanelIndex = ReadonlyMap<string, ReadonlySet<string>>;

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

/** The panel that a notification leads to. */
export function panelLink(
  reference: PanelReference | undefined,
  path: LogicalPath,
  panels: PanelIndex,
  { system, note }: Context,
): PanelLink | undefined {
  if (reference === undefined) return undefined;
  const { dashboard, panel } = reference;
  const known = panels.get(dashboard);
  const place = { path: [...path, 'panel'] };
  if (known === undefined) {
    note(report('alert/unknown-dashboard', { name: dashboard, known: [...panels.keys()] }, place));
    return undefined;
  }
  if (!known.has(panel)) {
    note(report('alert/unknown-panel', { name: panel, dashboard, known: [...known] }, place));
    return undefined;
  }
  return { dashboard, dashboardUid: dashboardUid(system, dashboard), panel, panelId: panelId(panel) };
}
