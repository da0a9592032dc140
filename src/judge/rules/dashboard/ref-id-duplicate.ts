import { repeats } from '../../repeats.js';
import { rule } from '../../rule.js';
import { dashboard, panel, query } from './example.js';

interface Facts {
  readonly panel: string;
  readonly refId: string;
}

const two = (refId: string) => dashboard({ panels: [panel({ targets: [query(), query({ refId })] })] });

export const refIdDuplicate = rule({
  code: 'dashboard/ref-id-duplicate',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, refId }: Facts) =>
    `${panel}: two queries have the refId "${refId}"; the second replaces the first`,
  wrong: two('A'),
  right: two('B'),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name, queries }) =>
      repeats(queries, query => query.refId || undefined).map(([{ refId = '', pointer }]) => ({
        facts: { panel: name, refId },
        place: placeOf(pointer),
      })),
    ),
});
