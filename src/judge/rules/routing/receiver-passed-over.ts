import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, receivers } from './example.js';

interface Facts {
  readonly name: string;
  readonly route: string;
}

/** A route notifies of what none of its children takes: where they take everything, nobody hears of it. */
export const receiverPassedOver = rule({
  code: 'routing/receiver-passed-over',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, route }: Facts) =>
    `the receiver "${name}" of the route ${route} is never notified: the routes below it take every alert`,
  help: () => 'a route notifies only of alerts that none of its child routes takes',
  wrong: alertmanager({
    routes: `
    - receiver: extra
      routes:
        - matchers: [severity="critical"]
          receiver: pager
        - matchers: [severity="warning"]
          receiver: chat`,
    named: receivers(['fallback', 'pager', 'chat', 'extra']),
  }),
  right: alertmanager({
    routes: `
    - receiver: extra
      routes:
        - matchers: [severity="critical"]
          receiver: pager`,
    named: receivers(['fallback', 'pager', 'extra']),
  }),
  check: ({ routing: { nodes, ways, entered, placeOf } }) => {
    const ends = new Set([...ways.values()].flatMap(way => [...way.ends.keys()]));
    return nodes
      .filter(at => at.parent !== undefined && at.route.receiver !== undefined && at.children.length > 0)
      .filter(at => !ends.has(at) && entered.has(at))
      .map(at => ({ facts: { name: at.receiver, route: routeName(at) }, place: placeOf(at) }));
  },
});
