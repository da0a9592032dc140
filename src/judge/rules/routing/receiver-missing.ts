import { nearestOr, type UnknownName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, PAGER, receivers } from './example.js';

/** Alertmanager does not start with a route that names a receiver which is not defined. */
export const receiverMissing = rule({
  code: 'routing/receiver-missing',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: UnknownName) => `a route names the receiver "${name}", which does not exist`,
  help: nearestOr,
  word: ({ name }) => name,
  wrong: alertmanager({
    routes: `${PAGER}
    - matchers: [severity="warning"]
      receiver: cat`,
    named: receivers(['fallback', 'pager']),
  }),
  right: alertmanager({}),
  check: ({ routing: { routing, nodes, placeOf } }) => {
    const known = routing.receivers.map(({ name }) => name);
    const unknown = nodes.filter(
      ({ route: { receiver } }) => receiver !== undefined && !known.includes(receiver),
    );
    const first = new Map(unknown.toReversed().map(at => [at.receiver, at]));
    return [...first].map(([name, at]) => ({ facts: { name, known }, place: placeOf(at) }));
  },
});
