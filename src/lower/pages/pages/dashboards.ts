import { type Dashboard, dashboardAddress, panelAddress, type System } from '../../../model/index.js';
import {
  anchor,
  type Block,
  code,
  heading,
  joined,
  link,
  md,
  page,
  paragraph,
  table,
} from '../../shared/markdown/index.js';
import { panelId } from '../places.js';
import { facts, NOTE } from './parts.js';

/** Every dashboard: what it answers, and what its panels show. */
export function dashboardsPage(system: System): string {
  const { dashboards, title } = system;
  return page([
    heading(1, md`Dashboards of ${title}`),
    NOTE,
    table(
      ['Dashboard', 'What it answers'],
      dashboards.map(dashboard => [link(dashboard.title, `#${dashboard.key}`), md`${dashboard.description}`]),
    ),
    ...dashboards.flatMap(dashboard => section(system, dashboard)),
  ]);
}

function section({ grafana }: System, dashboard: Dashboard): readonly Block[] {
  const { key, title, description, tags, refresh, range, variables } = dashboard;
  return [
    heading(2, md`${anchor(key)}${title}`),
    paragraph(md`${description}`),
    facts([
      ['Open', link('in Grafana', dashboardAddress(grafana.url, dashboard.uid))],
      ['Tags', tags.length === 0 ? undefined : joined(tags.map(code))],
      ['Shows', md`now-${range} to now${refresh === '' ? '' : `, again every ${refresh}`}`],
      ['Choices', variables.length === 0 ? undefined : joined(variables.map(({ label }) => md`${label}`))],
    ]),
    table(
      ['Row', 'Panel', 'Kind', 'What it shows'],
      dashboard.rows.flatMap(row =>
        row.panels.map(panel => [
          md`${row.title}`,
          md`${anchor(panelId(key, panel.key))}${link(panel.title === '' ? panel.key : panel.title, panelAddress(grafana.url, { dashboardUid: dashboard.uid, panelId: panel.id }))}`,
          md`${panel.kind}`,
          md`${panel.description}`,
        ]),
      ),
    ),
  ];
}
