import type { Diagnostic } from '../../core/index.js';
import { report } from '../catalogue.js';
import { placeOf } from '../document.js';
import type { DashboardView, Grid, PanelView } from './view.js';

const COLUMNS = 24;

/** Every panel has its own cells, inside of the grid. Panels in different rows cannot meet: rows move them. */
export function layout({ document, top, panels }: DashboardView): readonly Diagnostic[] {
  const outside = panels.flatMap(panel => {
    const { grid } = panel;
    if (grid === undefined || isInside(grid)) return [];
    return [
      report('verify/panel-outside-grid', { panel: panel.name, ...grid }, placeOf(document, panel.pointer)),
    ];
  });
  const groups = [top, ...top.map(panel => panel.inside)];
  const overlaps = groups.flatMap(group =>
    overlapping(group).map(([panel, other]) =>
      report(
        'verify/panel-overlap',
        { panel: panel.name, other: other.name },
        placeOf(document, panel.pointer),
      ),
    ),
  );
  return [...outside, ...overlaps];
}

const isInside = ({ x, y, w, h }: Grid) => x >= 0 && y >= 0 && w >= 1 && h >= 1 && x + w <= COLUMNS;

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
