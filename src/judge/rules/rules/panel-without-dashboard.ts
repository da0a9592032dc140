import { rule } from '../../rule.js';
import { DASHBOARD, dashboardLink, PANEL } from '../../rule-files/dashboard-link.js';
import { linked } from './example.js';

interface Facts {
  readonly from: string;
}

export const panelWithoutDashboard = rule({
  code: 'rules/panel-without-dashboard',
  severity: 'error',
  needs: ['rule'],
  message: ({ from }: Facts) => `${from} has the annotation ${PANEL} without ${DASHBOARD}`,
  help: () => 'Grafana needs both to link an alert to a panel',
  wrong: linked("__panelId__: '1'"),
  right: linked("__dashboardUid__: shop, __panelId__: '1'"),
  check: ({ rule }) => {
    const { dashboard, panel } = dashboardLink(rule);
    if (dashboard !== undefined || panel === undefined) return [];
    return [{ facts: { from: rule.title }, place: rule.placeOf([...rule.pointer, 'annotations']) }];
  },
});
