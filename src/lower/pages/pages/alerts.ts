import { type Alert, type ExternalAlert, panelAddress, type System } from '../../../model/index.js';
import { pretty } from '../../../promql/index.js';
import {
  anchor,
  type Block,
  code,
  fenced,
  heading,
  joined,
  link,
  md,
  page,
  paragraph,
  table,
} from '../../shared/markdown/index.js';
import { place } from '../places.js';
import type { Told } from '../who-is-told.js';
import { duration, holding, receiversOf, textOf, thresholdOf } from '../words.js';
import { facts, labelsOf, NOTE, policyLink, timeLineTable } from './parts.js';

/** Every alert: what it means, when it fires, who hears of it and when. */
export function alertsPage(system: System, toldOf: (alert: Alert) => readonly Told[]): string {
  const { alerts, externals } = system;
  return page([
    heading(1, md`Alerts of ${system.title}`),
    NOTE,
    table(
      ['Alert', 'Severity', 'Fires', 'First notifies'],
      alerts.map(alert => [
        link(alert.name, `#${alert.name}`),
        md`${alert.severity}`,
        joined([...[thresholdOf(alert)].flatMap(text => text ?? []), md`${holding(alert.forMs)}`], ' '),
        firstOf(system, toldOf(alert)),
      ]),
    ),
    paragraph(
      md`Times are counted from when the condition begins to hold, for the worst case: a scrape and an evaluation that had just gone by, then what the alert waits for, then what Alertmanager waits for to group.`,
    ),
    ...alerts.flatMap(alert => section(system, alert, toldOf(alert))),
    ...(externals.length === 0 ? [] : externalSection(externals)),
  ]);
}

function firstOf(system: System, [first]: readonly Told[]) {
  return first === undefined
    ? md``
    : md`${receiversOf(system, first.delivery.notifies)} after ${duration(first.latestMs)}`;
}

function section(system: System, alert: Alert, told: readonly Told[]): readonly Block[] {
  const { name, dependsOn = [] } = alert;
  return [
    heading(2, md`${anchor(name)}${name}`),
    paragraph(textOf(alert.summary, alert)),
    paragraph(textOf(alert.description, alert)),
    facts([
      ['Severity', md`${alert.severity}`],
      ['Threshold', thresholdOf(alert)],
      ['For', md`${duration(alert.forMs)}`],
      ['Keeps firing for', ms(alert.keepFiringForMs)],
      ['Evaluated every', ms(alert.intervalMs)],
      ['Labels', labelsOf(alert.labels)],
      ['Policy', policyLink(system, alert)],
      [
        'Muted by',
        dependsOn.length === 0 ? undefined : joined(dependsOn.map(cause => alertLink(system, cause.alert))),
      ],
      ['Panel', panelLinks(system, alert)],
      [
        'Runbook',
        md`${link('what to do', place.runbook(name))}, ${link("the team's own", alert.runbookUrl)}`,
      ],
    ]),
    paragraph(md`Condition:`),
    fenced('promql', pretty(alert.expr, { width: 90 })),
    timeLineTable(system, told),
  ];
}

const ms = (value: number | undefined) => (value === undefined ? undefined : md`${duration(value)}`);

function alertLink({ alerts }: System, name: string) {
  return alerts.some(alert => alert.name === name) ? link(name, `#${name}`) : code(name);
}

/** On the page of the dashboards, and in Grafana. */
export function panelLinks({ grafana }: System, { panel }: Alert, base = '') {
  if (panel === undefined) return undefined;
  const here = link(`${panel.dashboard}, ${panel.panel}`, base + place.panel(panel.dashboard, panel.panel));
  return md`${here} (${link('open', panelAddress(grafana.url, panel))})`;
}

function externalSection(externals: readonly ExternalAlert[]): readonly Block[] {
  return [
    heading(2, md`Alerts of other rules`),
    paragraph(md`Rules that stand elsewhere; the policies here say who hears of their alerts.`),
    table(
      ['Alert', 'Severity', 'Known by', 'Policy'],
      externals.map(({ name, severity, matchers, policy }) => [
        md`${anchor(name)}${name}`,
        md`${severity}`,
        joined(matchers.map(({ label, operator, value }) => code(`${label}${operator}"${value}"`))),
        link(policy, place.policy(policy)),
      ]),
    ),
  ];
}
