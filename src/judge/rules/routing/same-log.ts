import { allMatchers } from '../../../notify/index.js';
import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts {
  readonly receiver: string;
  readonly route: string;
}

/**
 * Groups of two routes are the same group if matchers and labels are, and the notification log knows a group and a
 * receiver: what one route sent, the other takes for sent. https://github.com/prometheus/alertmanager/issues/3817
 */
export const sameLog = rule({
  code: 'routing/same-log',
  severity: 'error',
  needs: ['routing'],
  message: ({ receiver, route }: Facts) =>
    `two routes ${route} notify the receiver "${receiver}" and share one log of what was sent`,
  help: () => 'what the first one sends, the second never does: give each a receiver of its own',
  wrong: alertmanager({
    routes: `${PAGER}
      continue: true${PAGER}${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      continue: true
    - matchers: [severity="critical"]
      receiver: extra${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  check: ({ routing: { nodes, placeOf } }) => {
    const leaves = nodes.filter(({ children }) => children.length === 0);
    const keys = leaves.map(at => JSON.stringify([allMatchers(at), at.receiver]));
    return leaves
      .filter((_, index) => keys.indexOf(keys[index] as string) < index)
      .map(at => ({ facts: { receiver: at.receiver, route: routeName(at) }, place: placeOf(at) }));
  },
});
