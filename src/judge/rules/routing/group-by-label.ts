import { isCarried } from '../../../notify/index.js';
import { endsOf } from '../../routing/evidence.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly label: string;
  readonly alert: string;
}

/** Groups are made by labels that alerts carry: a missing one puts all of them into one group. */
export const groupByLabel = rule({
  code: 'routing/group-by-label',
  severity: 'error',
  needs: ['routing'],
  message: ({ label, alert }: Facts) => `${alert} is grouped by "${label}", which it does not always carry`,
  wrong: alertmanager({
    routes: `${PAGER}
      group_by: [zone]${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      group_by: [host]${CHAT}`,
  }),
  check: ({ routing }) =>
    routing.real.flatMap(alert => {
      const labels = endsOf(alert, routing).flatMap(({ groupBy, parent }) =>
        parent === undefined ? [] : groupBy,
      );
      return [...new Set(labels)]
        .filter(label => label !== '...' && !isCarried(alert, label))
        .map(label => ({ facts: { label, alert: alert.name }, place: routing.placeOf(alert) }));
    }),
});
