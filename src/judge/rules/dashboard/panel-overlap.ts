import type { Grid, PanelView } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

interface Facts {
  readonly panel: string;
  readonly other: string;
}

const below = (y: number) =>
  dashboard({ panels: [panel(), panel({ id: 2, title: 'Errors', gridPos: { x: 0, y, w: 12, h: 8 } })] });

/** Every panel has its own cells. Panels in different rows cannot meet: rows move them. */
export const panelOverlap = rule({
  code: 'dashboard/panel-overlap',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, other }: Facts) => `${panel} overlaps ${other}`,
  wrong: below(8),
  right: below(9),
  check: ({ dashboard: { top, placeOf } }) =>
    [top, ...top.map(({ inside }) => inside)].flatMap(overlapping).map(([panel, other]) => ({
      facts: { panel: panel.name, other: other.name },
      place: placeOf(panel.pointer),
    })),
});

/** Sorted from top to bottom, a panel can only meet those that begin above its own lower edge. */
function overlapping(panels: readonly PanelView[]): readonly (readonly [PanelView, PanelView])[] {
  const placed = panels
    .flatMap(panel => (panel.grid === undefined ? [] : [{ panel, grid: panel.grid }]))
    .sort((a, b) => a.grid.y - b.grid.y);
  return placed.flatMap((upper, index) => {
    const found: [PanelView, PanelView][] = [];
    for (const lower of placed.slice(index + 1)) {
      if (lower.grid.y >= upper.grid.y + upper.grid.h) break;
      if (meet(upper.grid, lower.grid)) found.push([lower.panel, upper.panel]);
    }
    return found;
  });
}

const meet = (a: Grid, b: Grid) => a.x < b.x + b.w && b.x < a.x + a.w;
