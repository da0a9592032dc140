import { rule } from '../../rule.js';
import { alertmanager, receivers } from './example.js';

interface Facts {
  readonly name: string;
}

/** A receiver that no route names is left over, or its route is missing. */
export const receiverUnused = rule({
  code: 'routing/receiver-unused',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `no route names the receiver "${name}"`,
  help: () => 'remove it, or add the route that it was meant for',
  wrong: alertmanager({ named: receivers(['fallback', 'pager', 'chat', 'extra']) }),
  right: alertmanager({}),
  check: ({ routing: { routing, nodes, placeOf } }) => {
    const named = new Set(nodes.map(({ route }) => route.receiver));
    return routing.receivers
      .filter(({ name }) => !named.has(name))
      .map(receiver => ({ facts: { name: receiver.name }, place: placeOf(receiver) }));
  },
});
