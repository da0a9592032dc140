import type { RouteMatcher } from '../../../notify/index.js';
import { isAlive } from '../../routing/inhibitions.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
}

/** One alert by name may mute whatever it likes; a whole severity may not. */
export const inhibitWithoutEqual = rule({
  code: 'routing/inhibit-without-equal',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `the inhibition "${name}" also mutes what has nothing to do with its source`,
  help: () => 'name the labels that must be equal',
  wrong: alertmanager({ more: inhibits({ equal: '[]' }) }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing: { inhibitions, placeOf } }) =>
    inhibitions()
      .filter(isAlive)
      .filter(({ rule: { source, equal } }) => equal.length === 0 && !source.some(isName))
      .map(({ rule: { name }, rule }) => ({ facts: { name }, place: placeOf(rule) })),
});

const isName = ({ label, operator }: RouteMatcher) => label === 'alertname' && operator === '=';
