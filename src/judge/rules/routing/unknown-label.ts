import { nearestOr, routeName, type UnknownName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts extends UnknownName {
  readonly route: string;
}

/** A route asks for a label that none of the alerts before it carries. */
export const unknownLabel = rule({
  code: 'routing/unknown-label',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, route }: Facts) => `no alert that reaches the route ${route} carries the label "${name}"`,
  help: nearestOr,
  word: ({ name }) => name,
  wrong: alertmanager({
    routes: `
    - matchers: [team="db"]
      receiver: extra${PAGER}${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - matchers: [host="web", severity="critical"]
      receiver: extra${CHAT}`,
    named: receivers(['fallback', 'chat', 'extra']),
  }),
  check: ({ routing }) =>
    routing.dead().flatMap(each =>
      each.why === 'unknown-label'
        ? [
            {
              facts: { name: each.label, known: each.known, route: routeName(each.at) },
              place: routing.placeOf(each.at),
            },
          ]
        : [],
    ),
});
