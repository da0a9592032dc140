import { lazy } from '../../core/index.js';
import { type DashboardParts, dashboardParts, type PanelView } from '../../formats/dashboard/index.js';
import type { PlaceOf } from '../placed.js';
import { type FieldOptions, fieldOptions } from './field-options.js';
import { type PlacedUse, usesOf } from './variable-uses.js';

/** What the rules of dashboards look at: one dashboard, with all that several of them must know, worked out once. */
export interface JudgedDashboard extends DashboardParts {
  /** The folder of Grafana that it is in: two dashboards of one folder need two titles. */
  readonly folder: string;
  readonly placeOf: PlaceOf;
  /** The field options of each panel. */
  readonly fields: () => readonly PanelFields[];
  /** Every use of a variable. */
  readonly uses: () => readonly PlacedUse[];
}

export interface PanelFields {
  readonly panel: PanelView;
  /** Those for all fields come first. */
  readonly options: readonly FieldOptions[];
}

export function judgedDashboard(value: unknown, folder: string, placeOf: PlaceOf): JudgedDashboard {
  const parts = dashboardParts(value);
  return {
    ...parts,
    folder,
    placeOf,
    fields: lazy(() => parts.panels.map(panel => ({ panel, options: fieldOptions(panel) }))),
    uses: lazy(() => usesOf(parts)),
  };
}
