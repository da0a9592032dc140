import type { Dashboard as GrafanaDashboard } from '../../formats/dashboard/index.js';
import type { Dashboard, Environment, System } from '../../model/index.js';
import { renderAnnotation } from './annotation.js';
import { datasourceChoices } from './datasource-choice.js';
import { renderDashboardLink } from './link.js';
import { narrowedBy } from './narrowed.js';
import type { PanelContext } from './panels/index.js';
import { renderRows } from './rows.js';
import { renderVariable } from './variable.js';

/** What a dashboard is written with besides itself. */
export type DashboardSystem = Pick<System, 'name' | 'series'>;

/** The pointer marks the same time in all panels. */
const CROSSHAIR = 1;

/**
 * A dashboard as file provisioning reads it.
 *
 * Grafana replaces `$name` and `${name}` in titles, descriptions, texts, legends and links where a variable of that name
 * exists, and leaves every other `$` as it is; it knows no escape. So a price in a title is safe, and a variable in one is
 * how a repeated panel says what it shows.
 */
export function renderDashboard(
  dashboard: Dashboard,
  system: DashboardSystem,
  environment: Pick<Environment, 'name' | 'grafana'>,
): GrafanaDashboard {
  const context: PanelContext = {
    system: system.name,
    narrowed: narrowedBy(dashboard.variables, system.series),
  };
  return {
    title: dashboard.title,
    uid: dashboard.uid,
    description: dashboard.description,
    tags: dashboard.tags,
    timezone: dashboard.timezone,
    // A change made in Grafana would be lost with the next deployment.
    editable: false,
    graphTooltip: CROSSHAIR,
    time: { from: `now-${dashboard.range}`, to: 'now' },
    refresh: dashboard.refresh,
    fiscalYearStartMonth: 0,
    schemaVersion: 42,
    templating: {
      list: [...datasourceChoices(dashboard, environment), ...dashboard.variables.map(renderVariable)],
    },
    annotations: { list: dashboard.annotations.map(renderAnnotation) },
    links: dashboard.links.map(link => renderDashboardLink(link, context)),
    panels: renderRows(dashboard.rows, context),
  };
}
