import { type DashboardParts, dashboardParts } from '../../formats/dashboard/index.js';
import type { Document } from '../document.js';

export type { Grid, PanelView, QueryView, VariableView } from '../../formats/dashboard/index.js';

/** The parts of a dashboard that checks look at, with the document that they are of. */
export interface DashboardView extends DashboardParts {
  readonly document: Document;
}

export const dashboardView = (document: Document): DashboardView => ({
  document,
  ...dashboardParts(document.value),
});
