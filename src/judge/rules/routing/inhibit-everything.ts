import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
}

/** A side without matchers takes every alert. */
export const inhibitEverything = rule({
  code: 'routing/inhibit-everything',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) =>
    `the inhibition "${name}" has a side without matchers, which means every alert`,
  help: () => 'say which alerts mute, and which are muted',
  wrong: alertmanager({ more: inhibits({ source: '' }) }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing: { routing, placeOf } }) =>
    routing.inhibitRules
      .filter(({ source, target }) => source.length === 0 || target.length === 0)
      .map(each => ({ facts: { name: each.name }, place: placeOf(each) })),
});
