import {
  DashboardBuilder,
  DashboardCursorSync,
  type Dashboard as GrafanaDashboard,
} from '@grafana/grafana-foundation-sdk/dashboard';
import type { Dashboard } from '../../model/index.js';
import { renderAnnotation } from './annotation.js';
import { built } from './built.js';
import { renderDashboardLink } from './link.js';
import type { PanelContext } from './panels/index.js';
import { plain } from './plain.js';
import { renderRows } from './rows.js';
import { renderVariable } from './variable.js';

/**
 * A dashboard as the JSON that file provisioning reads (classic, schema version 42).
 *
 * Grafana replaces `$name` and `${name}` in titles, descriptions, texts, legends and links where a variable of that name
 * exists, and leaves every other `$` as it is; it knows no escape. So a price in a title is safe, and a variable in one is
 * how a repeated panel says what it shows.
 */
export function renderDashboard(dashboard: Dashboard, context: PanelContext): GrafanaDashboard {
  const built42 = new DashboardBuilder(dashboard.title)
    .uid(dashboard.uid)
    .description(dashboard.description)
    .tags([...dashboard.tags])
    .timezone(dashboard.timezone)
    // A change made in Grafana would be lost with the next deployment.
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .time({ from: dashboard.from, to: 'now' })
    .refresh(dashboard.refresh)
    .variables(dashboard.variables.map(variable => built(renderVariable(variable))))
    .annotations(dashboard.annotations.map(annotation => built(renderAnnotation(annotation))))
    .links(dashboard.links.map(link => built(renderDashboardLink(link))))
    .build();
  // The builder's own layout overflows the grid, so panels are placed by the model and added as they are.
  return plain({ ...built42, panels: renderRows(dashboard.rows, context) });
}
