import { formatDuration } from '../../../core/index.js';
import { ownTimings } from '../../routing/timings.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly route: string;
  readonly repeat: number;
  readonly tick: number;
}

/** Nothing is sent between the ticks of the group interval. Half a tick means every tick. */
export const repeatTooShort = rule({
  code: 'routing/repeat-too-short',
  severity: 'error',
  needs: ['routing'],
  message: ({ route, repeat, tick }: Facts) =>
    `the route ${route} is to repeat every ${formatDuration(repeat)}, but it notifies every ${formatDuration(tick)} at most`,
  help: () => 'shorten the group interval',
  wrong: alertmanager({
    routes: `${PAGER}
      repeat_interval: 1m${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      repeat_interval: 2m30s${CHAT}`,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    ownTimings(nodes)
      .filter(({ repeat, tick }) => repeat < tick && Math.abs(repeat * 2 - tick) > 1)
      .map(({ at, route, repeat, tick }) => ({ facts: { route, repeat, tick }, place: placeOf(at) })),
});
