import { dataSourceOf } from '../../dashboard/data-source.js';
import { rule } from '../../rule.js';
import { dashboard, panel, query } from './example.js';

interface Facts {
  readonly panel: string;
  readonly uids: string;
}

const MIXED = '-- Mixed --';

const targets = [query(), query({ refId: 'B', datasource: { type: 'prometheus', uid: 'other' } })];

export const datasourceMixed = rule({
  code: 'dashboard/datasource-mixed',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, uids }: Facts) =>
    `${panel}: its queries go to ${uids}, but the panel does not say "${MIXED}"`,
  help: () => "Grafana sends all of them to the panel's data source",
  wrong: dashboard({ panels: [panel({ targets })] }),
  right: dashboard({ panels: [panel({ datasource: { uid: MIXED }, targets })] }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name, json, queries, pointer }) => {
      const uids = [...new Set(queries.flatMap(query => dataSourceOf(query.json) ?? []))];
      const own = dataSourceOf(json);
      const apart = uids.length > 1 || (uids.length === 1 && own !== undefined && own !== uids[0]);
      if (!apart || own === MIXED) return [];
      return [{ facts: { panel: name, uids: uids.join(' and ') }, place: placeOf(pointer) }];
    }),
});
