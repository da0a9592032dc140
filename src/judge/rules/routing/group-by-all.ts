import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly route: string;
}

/** Alertmanager refuses `'...'` with other labels beside it. */
export const groupByAll = rule({
  code: 'routing/group-by-all',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Facts) => `the route ${route} groups by all labels, and names some of them as well`,
  help: () => "'...' must be alone",
  wrong: alertmanager({
    routes: `${PAGER}
      group_by: ['...', host]${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      group_by: ['...']${CHAT}`,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    nodes
      .filter(({ route: { groupBy = [] } }) => groupBy.includes('...') && groupBy.length > 1)
      .map(at => ({ facts: { route: routeName(at) }, place: placeOf(at) })),
});
