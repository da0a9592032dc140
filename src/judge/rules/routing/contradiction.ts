import { matcherText } from '../../../notify/index.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts {
  readonly first: string;
  readonly second: string;
}

/** The matchers on the way to a route exclude each other. */
export const contradiction = rule({
  code: 'routing/contradiction',
  severity: 'error',
  needs: ['routing'],
  message: ({ first, second }: Facts) => `no alert can match both ${first} and ${second}`,
  help: () => 'all matchers of a route must match; to match one or the other, use a regex',
  wrong: alertmanager({
    routes: `${PAGER}${CHAT}
    - matchers: [severity="critical", severity="warning"]
      receiver: extra`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity=~"critical|warning"]
      receiver: extra`,
    named: receivers(['fallback', 'extra']),
  }),
  check: ({ routing }) =>
    routing.dead().flatMap(each =>
      each.why === 'contradiction'
        ? [
            {
              facts: { first: matcherText(each.first), second: matcherText(each.second) },
              place: routing.placeOf(each.at),
            },
          ]
        : [],
    ),
});
