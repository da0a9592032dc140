import { nearest } from '../../dashboard/names.js';
import { rule } from '../../rule.js';
import { dashboardLink } from '../../rule-files/dashboard-link.js';
import { linked } from './example.js';

interface Facts {
  readonly name: string;
  readonly from: string;
  readonly known: readonly string[];
}

export const unknownDashboard = rule({
  code: 'rules/unknown-dashboard',
  severity: 'error',
  needs: ['rule', 'grafana'],
  message: ({ name, from }: Facts) => `${from} links to the dashboard "${name}", which does not exist`,
  help: nearest,
  wrong: linked("__dashboardUid__: shopp, __panelId__: '1'"),
  right: linked("__dashboardUid__: shop, __panelId__: '1'"),
  check: ({ rule, grafana }) => {
    const { dashboard: name } = dashboardLink(rule);
    if (name === undefined || grafana.some(({ uid }) => uid === name)) return [];
    const known = grafana.flatMap(({ uid }) => uid ?? []);
    const place = rule.placeOf([...rule.pointer, 'annotations']);
    return [{ facts: { name, from: rule.title, known }, place }];
  },
});
