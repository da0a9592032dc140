import { contradiction } from '../../../notify/index.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
  readonly alert: string;
}

/** Whether an alert that matches both sides mutes itself has changed between releases. */
export const inhibitItself = rule({
  code: 'routing/inhibit-itself',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, alert }: Facts) => `${alert} is on both sides of the inhibition "${name}"`,
  help: () => 'versions disagree on what that means: let no alert match both sides',
  wrong: alertmanager({
    more: inhibits({ source: 'severity=~"critical|warning"', target: 'severity=~"warning|info"' }),
  }),
  right: alertmanager({ more: inhibits({ target: 'severity=~"warning|info"' }) }),
  check: ({ routing: { inhibitions, placeOf } }) =>
    inhibitions().flatMap(({ rule, sources, targets }) => {
      const itself = sources.find(alert => targets.includes(alert));
      const overlaps = contradiction([...rule.source, ...rule.target]) === undefined;
      if (itself === undefined || !overlaps) return [];
      return [{ facts: { name: rule.name, alert: itself.name }, place: placeOf(rule) }];
    }),
});
