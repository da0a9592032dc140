import { isDiscard } from '../../routing/discards.js';
import { endsOf } from '../../routing/evidence.js';
import { alertName } from '../../routing/words.js';
import type { Finding } from '../../rule.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, receivers } from './example.js';

interface Facts {
  readonly alert: string;
}

/** An alert of which every receiver that it can get to has nobody to notify. */
export const undelivered = rule({
  code: 'routing/undelivered',
  severity: 'error',
  needs: ['routing'],
  message: ({ alert }: Facts) => `nobody is notified of ${alert}`,
  help: () => 'its route ends at a receiver without integrations',
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critical"]
      receiver: nobody${CHAT}`,
    named: receivers(['fallback', 'chat'], ['nobody']),
  }),
  right: alertmanager({}),
  check: ({ routing }): readonly Finding<Facts>[] => {
    const silent = new Set(
      routing.routing.receivers
        .filter(({ name, notifies }) => notifies.length === 0 && !isDiscard(name))
        .map(({ name }) => name),
    );
    return routing.real
      .filter(alert => {
        const ends = endsOf(alert, routing);
        return !ends.includes(routing.root) && ends.every(at => silent.has(at.receiver));
      })
      .map(alert => ({ facts: { alert: alertName(alert) }, place: routing.placeOf(alert) }));
  },
});
