import { DISCARDS, isDiscard } from '../../routing/discards.js';
import { rule } from '../../rule.js';
import { alertmanager, PAGER, receivers } from './example.js';

interface Facts {
  readonly name: string;
}

/** What is routed to a receiver without integrations is lost without a trace. */
export const receiverEmpty = rule({
  code: 'routing/receiver-empty',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `the receiver "${name}" notifies nobody`,
  help: () =>
    `what is routed to it is lost without a trace: add an integration, or call it ${DISCARDS.join(', ')} to say so`,
  wrong: alertmanager({ named: receivers(['pager', 'chat'], ['fallback']) }),
  right: alertmanager({
    routes: `${PAGER}
    - matchers: [severity="warning"]
      receiver: blackhole`,
    named: receivers(['fallback', 'pager'], ['blackhole']),
  }),
  check: ({ routing: { routing, placeOf } }) =>
    routing.receivers
      .filter(({ name, notifies }) => notifies.length === 0 && !isDiscard(name))
      .map(receiver => ({ facts: { name: receiver.name }, place: placeOf(receiver) })),
});
