import { rule } from '../../rule.js';
import { alertmanager, CHAT, OFFICE, PAGER } from './example.js';

interface Facts {
  readonly name: string;
}

/** A time interval that no route names is left over, or a route has forgotten it. */
export const intervalUnused = rule({
  code: 'routing/interval-unused',
  severity: 'error',
  needs: ['routing'],
  message: ({ name }: Facts) => `no route names the time interval "${name}"`,
  help: () => 'remove it, or name it where it was meant to hold',
  wrong: alertmanager({ more: OFFICE }),
  right: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  check: ({ routing: { routing, nodes, placeOf } }) => {
    const named = new Set(
      nodes.flatMap(({ route }) => [...route.activeTimeIntervals, ...route.muteTimeIntervals]),
    );
    return routing.timeIntervals
      .filter(({ name }) => !named.has(name))
      .map(interval => ({ facts: { name: interval.name }, place: placeOf(interval) }));
  },
});
