import { intervalsHelp, type Limits, limitedRoutes } from '../../routing/limited-routes.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, OFFICE, PAGER } from './example.js';

/** The time intervals of a route leave it no time. */
export const neverNotifies = rule({
  code: 'routing/never-notifies',
  severity: 'error',
  needs: ['routing'],
  message: ({ route }: Limits) => `the route ${route} never notifies anybody`,
  help: intervalsHelp,
  wrong: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office]
      mute_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  right: alertmanager({
    routes: `${PAGER}
      active_time_intervals: [office]${CHAT}`,
    more: OFFICE,
  }),
  check: ({ routing }) => limitedRoutes('never', routing),
});
