import { rule } from '../../rule.js';
import { dashboardLink } from '../../rule-files/dashboard-link.js';
import { linked } from './example.js';

interface Facts {
  readonly from: string;
  readonly panel: string;
  readonly dashboard: string;
}

export const unknownPanel = rule({
  code: 'rules/unknown-panel',
  severity: 'error',
  needs: ['rule', 'grafana'],
  message: ({ from, panel, dashboard }: Facts) =>
    `${from} links to panel ${panel} of the dashboard "${dashboard}", which does not exist`,
  wrong: linked("__dashboardUid__: shop, __panelId__: '2'"),
  right: linked("__dashboardUid__: shop, __panelId__: '1'"),
  check: ({ rule, grafana }) => {
    const { dashboard: uid, panel } = dashboardLink(rule);
    const dashboard = grafana.find(each => each.uid === uid);
    if (uid === undefined || panel === undefined || dashboard === undefined) return [];
    if (dashboard.panels.some(({ id }) => String(id) === panel)) return [];
    const place = rule.placeOf([...rule.pointer, 'annotations']);
    return [{ facts: { from: rule.title, panel, dashboard: dashboard.title ?? uid }, place }];
  },
});
