import { intervalsHelp, type Limits, limitedRoutes } from '../../routing/limited-routes.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, OFFICE, PAGER, PAST } from './example.js';

/** The time intervals of a route take no time from it. */
export const alwaysNotifies = rule({
  code: 'routing/always-notifies',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Limits) =>
    `the time intervals of the route ${route} make no difference: it can notify at any time`,
  help: intervalsHelp,
  wrong: alertmanager({
    routes: `${PAGER}
      mute_time_intervals: [renovation]${CHAT}`,
    more: PAST,
  }),
  right: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  check: ({ routing }) => limitedRoutes('always', routing),
});
