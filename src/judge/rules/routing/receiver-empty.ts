import { rule } from '../../rule.js';
import { alertmanager, receivers } from './example.js';

interface Facts {
  readonly name: string;
}

/** What is routed to a receiver without integrations is lost without a trace. */
export const receiverEmpty = rule({
  code: 'routing/receiver-empty',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `the receiver "${name}" notifies nobody`,
  help: () => 'what is routed to it is lost without a trace: add an integration',
  wrong: alertmanager({ named: receivers(['pager', 'chat'], ['fallback']) }),
  right: alertmanager({}),
  check: ({ routing: { routing, placeOf } }) =>
    routing.receivers
      .filter(({ notifies }) => notifies.length === 0)
      .map(receiver => ({ facts: { name: receiver.name }, place: placeOf(receiver) })),
});
