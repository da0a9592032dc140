import { formatDuration } from '../../../core/index.js';
import { ownTimings } from '../../routing/timings.js';
import { rule } from '../../rule.js';
import { alertmanager, CHAT, PAGER } from './example.js';

interface Facts {
  readonly route: string;
  readonly repeat: number;
  readonly tick: number;
}

/**
 * Alertmanager looks once in a group interval whether the repeat interval is over; of an exact multiple it is left to chance.
 * https://github.com/prometheus/alertmanager/issues/3552
 */
export const repeatRace = rule({
  code: 'routing/repeat-race',
  severity: 'error',
  needs: ['routing'],
  message: ({ route, repeat, tick }: Facts) =>
    `the route ${route} repeats every ${formatDuration(repeat)}, or ${formatDuration(tick)} later, by chance`,
  help: ({ repeat, tick }) =>
    `a multiple of the group interval races with its ticks: ${formatDuration(repeat - tick / 2)} means ${formatDuration(repeat)}`,
  wrong: alertmanager({
    routes: `${PAGER}
      repeat_interval: 4h${CHAT}`,
  }),
  right: alertmanager({
    routes: `${PAGER}
      repeat_interval: 3h57m30s${CHAT}`,
  }),
  check: ({ routing: { nodes, placeOf } }) =>
    ownTimings(nodes)
      .filter(({ repeat, tick }) => repeat >= tick && repeat % tick === 0)
      .map(({ at, route, repeat, tick }) => ({ facts: { route, repeat, tick }, place: placeOf(at) })),
});
