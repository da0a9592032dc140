import { list } from '../../../core/index.js';
import { asksPrometheus } from '../../dashboard/data-source.js';
import { rule } from '../../rule.js';
import { dashboard, panel, query } from './example.js';

interface Facts {
  readonly panel: string;
}

const table = (parts: object) =>
  dashboard({ panels: [panel({ type: 'table', targets: [query({ ...parts })] })] });

/** A table wants one frame of one instant. A transformation may make that of anything. */
export const tableFormat = rule({
  code: 'dashboard/table-format',
  severity: 'warning',
  needs: ['dashboard'],
  message: ({ panel }: Facts) => `${panel}: a table needs queries with format "table" and instant: true`,
  help: () => 'otherwise it shows one table for each series, or every sample',
  wrong: table({}),
  right: table({ format: 'table', instant: true }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels
      .filter(({ type, json }) => type === 'table' && list(json.transformations).length === 0)
      .flatMap(({ name, queries }) =>
        queries
          .filter(({ json }) => asksPrometheus(json) && (json.format !== 'table' || json.instant !== true))
          .map(({ pointer }) => ({ facts: { panel: name }, place: placeOf(pointer) })),
      ),
});
