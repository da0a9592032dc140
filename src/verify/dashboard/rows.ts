import type { Diagnostic } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import type { DashboardView, PanelView } from './view.js';

/** A panel belongs to the row before it in the list, or stands inside of a collapsed one; the list is in the order of the screen. */
export function rows(dashboard: DashboardView): readonly Diagnostic[] {
  return [...membership(dashboard), ...order(dashboard)];
}

function membership({ document, top }: DashboardView): readonly Diagnostic[] {
  return top.flatMap((row, index) => {
    if (row.type !== 'row') return [];
    const collapsed = row.json.collapsed === true;
    const next = top[index + 1];
    const misplaced = collapsed
      ? row.inside.length === 0 && next !== undefined && next.type !== 'row'
        ? [next]
        : []
      : row.inside;
    return misplaced.map(panel =>
      report(
        'verify/row-panels',
        { row: row.name, collapsed, panel: panel.name },
        placeOf(document, panel.pointer),
      ),
    );
  });
}

/** Everything before a row in the list is drawn above it, everything after it below. */
function order({ document, top }: DashboardView): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const complain = (panel: PanelView, row: string) =>
    found.push(report('verify/panel-order', { panel: panel.name, row }, placeOf(document, panel.pointer)));
  for (const [index, row] of top.entries()) {
    const y = row.grid?.y;
    if (row.type !== 'row' || y === undefined) continue;
    const nextRow = top.findIndex((panel, at) => at > index && panel.type === 'row');
    const members = top.slice(index + 1, nextRow < 0 ? undefined : nextRow);
    const previousRow = top.slice(0, index).findLastIndex(panel => panel.type === 'row');
    for (const member of members) if ((member.grid?.y ?? y) < y) complain(member, `behind ${row.name}`);
    for (const member of top.slice(previousRow + 1, index)) {
      if ((member.grid?.y ?? -1) >= y) complain(member, `in front of ${row.name}`);
    }
  }
  return found;
}
