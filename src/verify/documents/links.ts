import { at, type Diagnostic, list, type Pointer, record, text } from '../../core/index.js';
import { report } from '../catalogue.js';
import type { DashboardView } from '../dashboard/view.js';
import { type Document, placeOf } from '../document.js';
import { repeats } from '../first.js';
import { rulesOf } from './rules.js';

/** What dashboards and alerts say of each other: names that are told apart, and links that arrive. */
export function checkLinks(
  dashboards: readonly DashboardView[],
  ruleFiles: readonly Document[],
): readonly Diagnostic[] {
  const uids = dashboards.flatMap(({ uid }) => uid ?? []);
  return [
    ...duplicates(dashboards, 'uid'),
    // A title names a dashboard within its folder, and each system has its own.
    ...duplicates(dashboards, 'title'),
    ...dashboards.flatMap(dashboard => dashboardLinks(dashboard, uids)),
    ...ruleFiles.flatMap(document => alertLinks(document, dashboards)),
  ];
}

function duplicates(dashboards: readonly DashboardView[], what: 'uid' | 'title'): readonly Diagnostic[] {
  const key = (dashboard: DashboardView) =>
    dashboard[what] && (what === 'uid' ? dashboard.uid : `${dashboard.document.system}/${dashboard.title}`);
  return repeats(dashboards, key).map(([dashboard, earlier]) => {
    const related = [{ message: 'the other one', path: placeOf(earlier.document, [what]).path }];
    const place = { ...placeOf(dashboard.document, [what]), related };
    return report('verify/duplicate-dashboard', { what, value: dashboard[what] ?? '' }, place);
  });
}

/** `/d/<uid>`, relative or behind any host. A uid with a variable in it is known only to Grafana. */
const DASHBOARD_URL = /(?:^|\/)d\/([^/?#$]+)(?=[/?#]|$)/;

function dashboardLinks(
  { document, json, panels }: DashboardView,
  uids: readonly string[],
): readonly Diagnostic[] {
  const links = [
    ...linksOf(json.links, ['links'], 'the dashboard'),
    ...panels.flatMap(({ json: panel, pointer, name }) => [
      ...linksOf(panel.links, [...pointer, 'links'], name),
      ...linksOf(
        at(panel, 'fieldConfig', 'defaults', 'links'),
        [...pointer, 'fieldConfig', 'defaults', 'links'],
        name,
      ),
    ]),
  ];
  return links.flatMap(({ link, pointer, from }) => {
    // A list of dashboards by tag has no URL.
    if (link.type === 'dashboards') return [];
    const url = text(link.url) ?? '';
    if (url === '') {
      return [
        report('verify/link-without-url', { title: text(link.title) ?? '' }, placeOf(document, pointer)),
      ];
    }
    const uid = DASHBOARD_URL.exec(url)?.[1];
    if (uid === undefined || uids.includes(uid)) return [];
    return [
      report(
        'verify/unknown-dashboard',
        { name: uid, from, known: uids },
        placeOf(document, [...pointer, 'url']),
      ),
    ];
  });
}

const linksOf = (links: unknown, pointer: Pointer, from: string) =>
  list(links).map((link, index) => ({ link: record(link), pointer: [...pointer, index], from }));

/** Grafana's names for the link from an alert to a panel: https://grafana.com/docs/grafana/latest/alerting/ */
const UID = '__dashboardUid__';
const PANEL = '__panelId__';

function alertLinks(document: Document, dashboards: readonly DashboardView[]): readonly Diagnostic[] {
  return rulesOf(document).flatMap(({ title: from, annotations, pointer }) => {
    const uid = text(annotations[UID]);
    const panel = text(annotations[PANEL]);
    const place = placeOf(document, [...pointer, 'annotations']);
    if (uid === undefined) {
      return panel === undefined
        ? []
        : [report('verify/alert-panel-alone', { from, given: PANEL, missing: UID }, place)];
    }
    const dashboard = dashboards.find(candidate => candidate.uid === uid);
    if (dashboard === undefined) {
      const known = dashboards.flatMap(candidate => candidate.uid ?? []);
      return [report('verify/alert-dashboard', { name: uid, from, known }, place)];
    }
    if (panel === undefined || dashboard.panels.some(({ id }) => String(id) === panel)) return [];
    return [report('verify/alert-panel', { from, panel, dashboard: dashboard.title ?? uid }, place)];
  });
}
