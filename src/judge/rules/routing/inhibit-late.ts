import { formatDuration } from '../../../core/index.js';
import { endsOf } from '../../routing/evidence.js';
import { isAlive } from '../../routing/inhibitions.js';
import { rule } from '../../rule.js';
import { alertmanager, inhibits } from './example.js';

interface Facts {
  readonly name: string;
  readonly alert: string;
  readonly wait: number;
  readonly interval: number;
}

/** The first notification of what is muted has to wait until whatever mutes it has been evaluated, too. */
export const inhibitLate = rule({
  code: 'routing/inhibit-late',
  severity: 'error',
  needs: ['routing'],
  message: ({ name, alert, wait, interval }: Facts) =>
    `the inhibition "${name}" comes too late: ${alert} waits ${formatDuration(wait)}, but an evaluation can take ${formatDuration(interval)}`,
  help: ({ interval }) => `set the group wait to ${formatDuration(interval)} or more`,
  wrong: alertmanager({ groupWait: '0s', more: inhibits() }),
  right: alertmanager({ more: inhibits() }),
  check: ({ routing }) =>
    routing
      .inhibitions()
      .filter(isAlive)
      .flatMap(({ rule: { name }, targets }) =>
        targets.flatMap(alert => {
          const wait = Math.min(...endsOf(alert, routing).map(({ groupWaitMs }) => groupWaitMs));
          const interval = routing.evaluationIntervalMs;
          if (alert.expected || wait >= interval) return [];
          return [{ facts: { name, alert: alert.name, wait, interval }, place: routing.placeOf(alert) }];
        }),
      ),
});
