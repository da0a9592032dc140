import { SHOWS_NO_DATA } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts {
  readonly panel: string;
}

/** A panel of the library has its queries there. */
export const noQueries = rule({
  code: 'dashboard/no-queries',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ panel }: Facts) => `${panel} has no query and stays empty`,
  wrong: dashboard({ panels: [panel({ targets: [] })] }),
  right: dashboard({ panels: [panel()] }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels
      .filter(
        ({ queries, type, json }) =>
          queries.length === 0 &&
          type !== undefined &&
          type !== 'row' &&
          !SHOWS_NO_DATA.has(type) &&
          !('libraryPanel' in json),
      )
      .map(({ name, pointer }) => ({ facts: { panel: name }, place: placeOf(pointer) })),
});
