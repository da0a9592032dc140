import { matcherText } from '../../../notify/index.js';
import { nearestOr, type UnknownName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER, receivers } from './example.js';

interface Facts extends UnknownName {
  readonly matcher: string;
}

/** A route asks for a value that the label never has. Regexes match whole values. */
export const unknownValue = rule({
  code: 'routing/unknown-value',
  severity: 'error',
  needs: ['routing'],
  message: ({ matcher }: Facts) => `no alert matches ${matcher}`,
  help: nearestOr,
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critcal"]
      receiver: extra${PAGER}${CHAT}`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity=~"critical|page"]
      receiver: extra${CHAT}`,
    named: receivers(['fallback', 'chat', 'extra']),
  }),
  check: ({ routing }) =>
    routing.dead().flatMap(each =>
      each.why === 'unknown-value'
        ? [
            {
              facts: { matcher: matcherText(each.matcher), name: each.matcher.value, known: each.known },
              place: routing.placeOf(each.at),
            },
          ]
        : [],
    ),
});
