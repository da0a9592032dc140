import { isCarried, matcherText } from '../../../notify/index.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT } from './example.js';

interface Facts {
  readonly matcher: string;
  readonly label: string;
  readonly alert: string;
}

/** A matcher that wants a label to be other takes the alerts that do not carry it, too: they have it empty. */
export const missingLabel = rule({
  code: 'routing/missing-label',
  severity: 'error',
  needs: ['routing'],
  message: ({ matcher, label, alert }: Facts) =>
    `${matcher} also takes ${alert}, which may not carry the label "${label}"`,
  help: ({ label }) => `if the label must be there, add the matcher ${label}!=""`,
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critical", team!="db"]
      receiver: pager${CHAT}`,
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity="critical", host!="db"]
      receiver: pager${CHAT}`,
  }),
  check: ({ routing: { nodes, real, ways, placeOf } }) =>
    nodes.flatMap(at =>
      at.route.matchers.flatMap(matcher => {
        if (!matcher.operator.startsWith('!') || matcher.value === '') return [];
        const { label } = matcher;
        const without = real.find(alert => ways.get(alert)?.entered.has(at) && !isCarried(alert, label));
        if (without === undefined) return [];
        return [{ facts: { matcher: matcherText(matcher), label, alert: without.name }, place: placeOf(at) }];
      }),
    ),
});
