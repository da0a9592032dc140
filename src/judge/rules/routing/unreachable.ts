import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts {
  readonly route: string;
}

/** Each matcher of a route takes some alert, and all together none. */
export const unreachable = rule({
  code: 'routing/unreachable',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Facts) => `no alert reaches the route ${route}`,
  help: () => 'each of its matchers takes some alert, but no alert has all of them',
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critical", alertname="Slow"]
      receiver: extra${PAGER}${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity="critical", alertname="Down"]
      receiver: extra${CHAT}`,
    named: receivers(['fallback', 'chat', 'extra']),
  }),
  check: ({ routing }) =>
    routing
      .dead()
      .flatMap(each =>
        each.why === 'unreachable'
          ? [{ facts: { route: routeName(each.at) }, place: routing.placeOf(each.at) }]
          : [],
      ),
});
