import { type Alert, dashboardAddress, type System } from '../../../model/index.js';
import { metricsUsed, pretty } from '../../../promql/index.js';
import {
  type Block,
  code,
  fenced,
  heading,
  type Inline,
  joined,
  link,
  list,
  md,
  page,
  paragraph,
} from '../../shared/markdown/index.js';
import { place } from '../places.js';
import type { Told } from '../who-is-told.js';
import { textOf, thresholdOf } from '../words.js';
import { panelLinks } from './alerts.js';
import { facts, NOTE, timeLineTable } from './parts.js';

/** From a runbook to the other pages. */
const BASE = '../';

/** What to do about an alert: all that its definition knows, for a person who was just woken. */
export function runbookPages(
  system: System,
  toldOf: (alert: Alert) => readonly Told[],
): (alert: Alert) => string {
  const dashboards = new Map(system.dashboards.map(dashboard => [dashboard.key, dashboard]));
  const metricLinks = metricLinksOf(system);
  return alert => {
    const dashboard = alert.panel && dashboards.get(alert.panel.dashboard);
    return runbookPage(system, alert, toldOf(alert), [
      ...[panelLinks(system, alert, BASE)].flatMap(links =>
        links === undefined ? [] : [md`Panel: ${links}`],
      ),
      ...(dashboard === undefined
        ? []
        : [md`Dashboard: ${link(dashboard.title, dashboardAddress(system.grafana.url, dashboard.uid))}`]),
      md`Metrics: ${joined(metricLinks(alert))}`,
    ]);
  };
}

function runbookPage(system: System, alert: Alert, told: readonly Told[], places: readonly Inline[]): string {
  const { name, expr, signal } = alert;
  return page([
    heading(1, md`${name}`),
    NOTE,
    paragraph(textOf(alert.summary, alert)),
    heading(2, md`What it means`),
    paragraph(textOf(alert.description, alert)),
    facts([
      ['Severity', md`${alert.severity}`],
      ['Fires at', thresholdOf(alert)],
      ['Alert', link(name, BASE + place.alert(name))],
    ]),
    heading(2, md`What to do`),
    ...actions(alert),
    heading(2, md`Where to look`),
    list(places),
    ...(signal === expr ? [] : [paragraph(md`What is measured, series by series:`), query(signal)]),
    paragraph(md`What fires:`),
    query(expr),
    heading(2, md`Who is told`),
    timeLineTable(system, told, BASE),
    heading(2, md`What the team knows`),
    paragraph(
      md`This page is generated: words that are added here are lost with the next run. What the team has learnt stands in ${link('its own runbook', alert.runbookUrl)}, which notifications lead to. Another address is given by ${code("runbook: 'https://…'")} in the definition of the alert.`,
    ),
  ]);
}

/** Where the action depends on a label, one for each of its values. */
function actions(alert: Alert): readonly Block[] {
  return alert.action.map(part =>
    typeof part === 'object' && part.type === 'choice'
      ? list(
          Object.entries(part.texts)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([value, text]) => md`${code(`${part.label}="${value}"`)}: ${textOf(text, alert)}`),
        )
      : paragraph(textOf([part], alert)),
  );
}

function metricLinksOf(system: System): (alert: Alert) => readonly Inline[] {
  const known = new Set([...system.metrics, ...system.recordings].map(({ name }) => name));
  return ({ expr }) =>
    metricsUsed(expr, system.series).map(name =>
      known.has(name) ? link(code(name), BASE + place.metric(name)) : code(name),
    );
}

function query(expr: Alert['expr']): Block {
  return fenced('promql', pretty(expr, { width: 90 }));
}
