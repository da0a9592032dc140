import type { Grid } from '../../../formats/dashboard/index.js';
import { rule } from '../../rule.js';
import { dashboard, panel } from './example.js';

const COLUMNS = 24;

interface Facts extends Grid {
  readonly panel: string;
}

export const panelOutsideGrid = rule({
  code: 'dashboard/panel-outside-grid',
  severity: 'error',
  needs: ['dashboard'],
  message: ({ panel, x, y, w, h }: Facts) =>
    `${panel} is ${w} by ${h} cells at ${x},${y}, which is outside the grid of ${COLUMNS} columns`,
  wrong: dashboard({ panels: [panel({ gridPos: { x: 20, y: 0, w: 12, h: 8 } })] }),
  right: dashboard({ panels: [panel({ gridPos: { x: 12, y: 0, w: 12, h: 8 } })] }),
  check: ({ dashboard: { panels, placeOf } }) =>
    panels.flatMap(({ name, grid, pointer }) =>
      grid === undefined || isInside(grid)
        ? []
        : [{ facts: { panel: name, ...grid }, place: placeOf(pointer) }],
    ),
});

const isInside = ({ x, y, w, h }: Grid) => x >= 0 && y >= 0 && w >= 1 && h >= 1 && x + w <= COLUMNS;
