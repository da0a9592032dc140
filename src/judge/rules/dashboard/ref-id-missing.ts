import { rule } from '../../rule.js';
import { queried } from './example.js';

interface Facts {
  readonly panel: string;
}

export const refIdMissing = rule({
  code: 'dashboard/ref-id-missing',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel }: Facts) => `${panel}: a query has no refId`,
  help: () =>
    'Grafana gives it one each time the dashboard loads, which breaks transformations that name the query',
  wrong: queried({ refId: undefined }),
  right: queried({ refId: 'A' }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name, queries }) =>
      queries
        .filter(({ refId }) => !refId)
        .map(({ pointer }) => ({ facts: { panel: name }, place: placeOf(pointer) })),
    ),
});
