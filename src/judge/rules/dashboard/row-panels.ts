import type { PanelView } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel, row } from './example.js';

interface Facts {
  readonly row: string;
  readonly collapsed: boolean;
  readonly panel: string;
}

/** A panel is after an open row in the list, or inside a collapsed one. */
export const rowPanels = rule({
  code: 'dashboard/row-panels',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ row, collapsed, panel }: Facts) =>
    collapsed
      ? `${row} is collapsed, and ${panel} is not inside it`
      : `${row} is open, and ${panel} is inside it`,
  help: ({ collapsed }) =>
    collapsed
      ? 'the panel appears under no row: move it into the row'
      : 'Grafana drops it: put it after the row in the list',
  wrong: dashboard({ panels: [row({ panels: [panel()] })] }),
  right: dashboard({ panels: [row({ collapsed: true, panels: [panel()] })] }),
  check: ({ dashboard: { top, placeOf } }) =>
    top.flatMap((row, index) =>
      misplaced(row, top[index + 1]).map(({ name, pointer }) => ({
        facts: { row: row.name, collapsed: isCollapsed(row), panel: name },
        place: placeOf(pointer),
      })),
    ),
});

const isCollapsed = ({ json }: PanelView) => json.collapsed === true;

function misplaced(row: PanelView, next: PanelView | undefined): readonly PanelView[] {
  if (row.type !== 'row') return [];
  if (!isCollapsed(row)) return row.inside;
  return row.inside.length === 0 && next !== undefined && next.type !== 'row' ? [next] : [];
}
