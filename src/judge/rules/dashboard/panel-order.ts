import type { PanelView } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel, row } from './example.js';

interface Facts {
  readonly panel: string;
  /** `after row "Traffic"`. */
  readonly where: string;
}

const above = panel({ gridPos: { x: 0, y: 0, w: 12, h: 8 } });
const below = row({ gridPos: { x: 0, y: 8, w: 24, h: 1 } });

/** Everything before a row in the list is drawn above it, everything after it below. */
export const panelOrder = rule({
  code: 'dashboard/panel-order',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, where }: Facts) => `${panel} comes ${where} in the list, but not on the screen`,
  help: () =>
    'a panel belongs to the row before it in the list: list the panels in the order in which they are drawn',
  wrong: dashboard({ panels: [below, above] }),
  right: dashboard({ panels: [above, below] }),
  check: ({ dashboard: { top, placeOf } }) =>
    [...misplaced(top)].map(([{ name, pointer }, where]) => ({
      facts: { panel: name, where },
      place: placeOf(pointer),
    })),
});

function* misplaced(top: readonly PanelView[]): Generator<readonly [PanelView, where: string]> {
  for (const [index, row] of top.entries()) {
    const y = row.grid?.y;
    if (row.type !== 'row' || y === undefined) continue;
    const nextRow = top.findIndex((panel, at) => at > index && panel.type === 'row');
    const members = top.slice(index + 1, nextRow < 0 ? undefined : nextRow);
    for (const member of members) if ((member.grid?.y ?? y) < y) yield [member, `after ${row.name}`];
    const previousRow = top.slice(0, index).findLastIndex(panel => panel.type === 'row');
    for (const member of top.slice(previousRow + 1, index)) {
      if ((member.grid?.y ?? -1) >= y) yield [member, `before ${row.name}`];
    }
  }
}
