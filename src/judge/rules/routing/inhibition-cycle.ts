import { cycles } from '../../routing/inhibition-cycles.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly names: readonly string[];
}

/** Alertmanager lets alerts mute each other in a circle, and then nobody is notified. */
export const inhibitionCycle = rule({
  code: 'routing/inhibition-cycle',
  severity: 'error',
  needs: ['routing'],
  message: ({ names }: Facts) => `alerts mute each other, so nobody is notified: ${names.join(' → ')}`,
  help: () => 'remove one of the inhibitions',
  wrong: alertmanager({
    more: `${inhibits()}
  - source_matchers: [severity="warning"]
    target_matchers: [severity="critical"]
    equal: [host]
`.replace('\n\n  -', '\n  -'),
  }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing: { routing, real, root, placeOf } }) =>
    cycles(routing.inhibitRules, real).map(names => ({ facts: { names }, place: placeOf(root) })),
});
