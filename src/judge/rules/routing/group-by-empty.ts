import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly route: string;
}

/** Inherited before 0.31, one group for all since. */
export const groupByEmpty = rule({
  code: 'routing/group-by-empty',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Facts) => `the route ${route} has an empty group_by, which means two things`,
  help: () =>
    'before Alertmanager 0.31 it groups as its parent does, since then everything is one group: name a label',
  wrong: alertmanager({
    routes: `${PAGER}
      group_by: []${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      group_by: [host]${CHAT}`,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    nodes
      .filter(({ parent, route }) => parent !== undefined && route.groupBy?.length === 0)
      .map(at => ({ facts: { route: routeName(at) }, place: placeOf(at) })),
});
