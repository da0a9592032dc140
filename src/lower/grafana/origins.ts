import { itemOrigins, type LogicalPath, type Origins, type Pointer } from '../../core/index.js';
import type { Dashboard as DashboardDocument } from '../../formats/dashboard/index.js';
import type { Dashboard } from '../../model/index.js';

/** Which definitions the rows and panels of a dashboard come from. Those of a collapsed row stand within it. */
export function dashboardOrigins({ rows, origin }: Dashboard, document: DashboardDocument): Origins {
  const byId = new Map<number, LogicalPath>([
    ...rows.map(({ id, title }) => [id, [...origin, 'rows', title]] as const),
    ...rows.flatMap(({ panels }) => panels.map(({ id, key }) => [id, [...origin, 'panels', key]] as const)),
  ]);
  const origins = (at: Pointer, panels: readonly { readonly id?: number | undefined }[]) =>
    itemOrigins(
      at,
      panels.map(({ id = 0 }) => byId.get(id)),
    );
  const panels = document.panels ?? [];
  return {
    '': origin,
    ...origins(['panels'], panels),
    ...Object.assign(
      {},
      ...panels.map((panel, index) =>
        'panels' in panel ? origins(['panels', index, 'panels'], panel.panels) : {},
      ),
    ),
  };
}
