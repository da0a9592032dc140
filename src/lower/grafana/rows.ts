import type { Panel as GrafanaPanel, RowPanel } from '../../formats/dashboard/index.js';
import type { Panel, Row } from '../../model/index.js';
import { renderPanel } from './panel.js';
import type { PanelContext } from './panels/index.js';

/**
 * Rows with their panels, in the order in which they are seen. Grafana looks for the panels of a collapsed row within it,
 * and for those of an open row behind it in the list, up to the next row.
 */
export function renderRows(rows: readonly Row[], context: PanelContext): (GrafanaPanel | RowPanel)[] {
  return rows.flatMap(row => {
    const panels = [...row.panels].sort(inReadingOrder).map(panel => renderPanel(panel, context));
    return row.collapsed ? [rowPanel(row, panels)] : [rowPanel(row, []), ...panels];
  });
}

function inReadingOrder({ position: a }: Panel, { position: b }: Panel): number {
  return a.y - b.y || a.x - b.x;
}

function rowPanel({ id, title, collapsed, y }: Row, panels: GrafanaPanel[]): RowPanel {
  return { type: 'row', id, title, collapsed, gridPos: { x: 0, y, w: 24, h: 1 }, panels };
}
