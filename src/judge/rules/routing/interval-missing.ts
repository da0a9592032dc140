import { nearestOr, type UnknownName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, OFFICE, PAGER } from './example.js';

/** Alertmanager does not start with a route that names a time interval which is not defined. */
export const intervalMissing = rule({
  code: 'routing/interval-missing',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: UnknownName) => `a route names the time interval "${name}", which does not exist`,
  help: nearestOr,
  word: ({ name }) => name,
  wrong: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office, nights]${CHAT}`,
    more: OFFICE,
  }),
  right: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  check: ({ routing: { routing, nodes, placeOf } }) => {
    const known = routing.timeIntervals.map(({ name }) => name);
    const uses = nodes.flatMap(at =>
      [...at.route.activeTimeIntervals, ...at.route.muteTimeIntervals].map(name => [name, at] as const),
    );
    const first = new Map(uses.filter(([name]) => !known.includes(name)).toReversed());
    return [...first].map(([name, at]) => ({ facts: { name, known }, place: placeOf(at) }));
  },
});
