import { formatDuration } from '../../../core/index.js';
import { RETENTION_MS } from '../../../notify/index.js';
import { ownTimings } from '../../routing/timings.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly route: string;
  readonly repeat: number;
}

/** What the notification log has forgotten is sent again early. */
export const repeatTooLong = rule({
  code: 'routing/repeat-too-long',
  severity: 'error',
  needs: ['routing'],
  message: ({ route, repeat }: Facts) =>
    `the route ${route} repeats every ${formatDuration(repeat)}, but Alertmanager forgets what it sent after ${formatDuration(RETENTION_MS)}`,
  help: () => `choose ${formatDuration(RETENTION_MS)} or less`,
  wrong: alertmanager({
    routes: `${PAGER}
      repeat_interval: 6d2m${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      repeat_interval: 4d2m${CHAT}`,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    ownTimings(nodes)
      .filter(({ repeat }) => repeat > RETENTION_MS)
      .map(({ at, route, repeat }) => ({ facts: { route, repeat }, place: placeOf(at) })),
});
