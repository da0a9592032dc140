import { isAlive } from '../../routing/inhibitions.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
}

/** A side that matches no alert. */
export const inhibitNothing = rule({
  code: 'routing/inhibit-nothing',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `the inhibition "${name}" mutes nothing: one of its sides matches no alert`,
  help: () => 'compare its matchers with the labels of the alerts',
  wrong: alertmanager({ more: inhibits({ source: 'severity="fatal"' }) }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing: { inhibitions, placeOf } }) =>
    inhibitions()
      .filter(each => !isAlive(each))
      .map(({ rule: { name }, rule }) => ({ facts: { name }, place: placeOf(rule) })),
});
