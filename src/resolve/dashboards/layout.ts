import type { GridPosition } from '../../model/index.js';

/** https://grafana.com/docs/grafana/latest/dashboards/build-dashboards/view-dashboard-json-model/#panel-size-and-position */
const COLUMNS = 24;
const ROW_HEIGHT = 1;

export interface Size {
  readonly w: number;
  readonly h: number;
}

/** A row's panels in place, and where the row itself stands. */
export interface PlacedRow {
  readonly y: number;
  readonly positions: readonly GridPosition[];
}

/**
 * Puts panels side by side until a line is full, then below the tallest of it. Rows follow each other; a collapsed row
 * takes one line, since its panels are placed only when a person opens it.
 */
export function layOut(
  rows: readonly { readonly collapsed: boolean; readonly sizes: readonly Size[] }[],
): readonly PlacedRow[] {
  let y = 0;
  return rows.map(({ collapsed, sizes }) => {
    const row = { y, positions: flow(sizes, y + ROW_HEIGHT) };
    y = collapsed ? y + ROW_HEIGHT : Math.max(y + ROW_HEIGHT, ...row.positions.map(at => at.y + at.h));
    return row;
  });
}

function flow(sizes: readonly Size[], top: number): readonly GridPosition[] {
  let x = 0;
  let y = top;
  let tallest = 0;
  return sizes.map(({ w, h }) => {
    if (x + w > COLUMNS) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    const position = { x, y, w, h };
    x += w;
    tallest = Math.max(tallest, h);
    return position;
  });
}
