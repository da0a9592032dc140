import type { RouteNode } from '../../../notify/index.js';
import { routeName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, OFFICE } from './example.js';

interface Facts {
  readonly route: string;
}

/** Alertmanager inherits all but time intervals. https://github.com/prometheus/alertmanager/issues/2833 */
export const intervalNotInherited = rule({
  code: 'routing/interval-not-inherited',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Facts) => `the route ${route} notifies at times when its parent does not`,
  help: () => 'time intervals are not inherited: repeat them',
  wrong: alertmanager({
    routes: `
    - matchers: [severity="critical"]
      mute_time_intervals: [office]
      routes:
        - matchers: [host="web"]
          receiver: pager${CHAT}`,
    more: OFFICE,
  }),
  right: alertmanager({
    routes: `
    - matchers: [severity="critical"]
      mute_time_intervals: [office]
      routes:
        - matchers: [host="web"]
          receiver: pager
          mute_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    nodes.filter(isForgotten).map(at => ({ facts: { route: routeName(at) }, place: placeOf(at) })),
});

function isForgotten({ route, parent }: RouteNode): boolean {
  if (parent === undefined) return false;
  const { muteTimeIntervals: mute, activeTimeIntervals: active } = parent.route;
  return (
    mute.some(name => !route.muteTimeIntervals.includes(name)) ||
    (active.length > 0 && route.activeTimeIntervals.length === 0)
  );
}
