import { endsOf } from '../../routing/evidence.js';
import { alertName } from '../../routing/words.js';
import { rule } from '../../rule.js';
import { alertmanager, PAGER, receivers } from './example.js';

interface Facts {
  readonly alert: string;
  readonly receiver: string;
}

/** The fallback is for what nobody thought of: an alert that can end there has no route of its own. */
export const fallbackOnly = rule({
  code: 'routing/fallback-only',
  severity: 'error',
  needs: ['routing'],
  message: ({ alert, receiver }: Facts) =>
    `no route is sure to take ${alert}: it can end at the fallback receiver "${receiver}"`,
  help: () => 'add a route for it, by labels that it always carries',
  wrong: alertmanager({ routes: PAGER, named: receivers(['fallback', 'pager']) }),
  right: alertmanager({}),
  check: ({ routing }) =>
    routing.real
      .filter(alert => endsOf(alert, routing).includes(routing.root))
      .map(alert => ({
        facts: { alert: alertName(alert), receiver: routing.root.receiver },
        place: routing.placeOf(alert),
      })),
});
