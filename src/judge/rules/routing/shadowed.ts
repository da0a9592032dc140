import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts {
  readonly route: string;
  readonly by: string;
}

/** The first route that matches takes an alert from those behind it, unless it continues. */
export const shadowed = rule({
  code: 'routing/shadowed',
  severity: 'error',
  needs: ['routing'],
  message: ({ route, by }: Facts) => `no alert reaches the route ${route}: ${by} takes them all first`,
  help: () => 'move it before that route, or let that route continue',
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critical"]
      receiver: extra${PAGER}${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity="critical"]
      receiver: extra
      continue: true${PAGER}${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  check: ({ routing }) =>
    routing.dead().flatMap(each =>
      each.why === 'shadowed'
        ? [
            {
              facts: { route: routeName(each.at), by: routeName(each.by) },
              place: routing.placeOf(each.at),
            },
          ]
        : [],
    ),
});
