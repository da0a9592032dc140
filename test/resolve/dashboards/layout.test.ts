import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layOut, type Size } from '../../../src/resolve/dashboards/layout.js';

const size = (w: number, h: number): Size => ({ w, h });
const open = (...sizes: Size[]) => ({ collapsed: false, sizes });
const folded = (...sizes: Size[]) => ({ collapsed: true, sizes });

test.each([
  ['no rows', [], []],
  [
    'an empty row takes a line',
    [open(), open()],
    [
      { y: 0, at: [] },
      { y: 1, at: [] },
    ],
  ],
  ['side by side', [open(size(8, 8), size(16, 4))], [{ y: 0, at: ['0,1', '8,1'] }]],
  [
    'below the tallest of a full line',
    [open(size(12, 4), size(12, 9), size(6, 2))],
    [{ y: 0, at: ['0,1', '12,1', '0,10'] }],
  ],
  ['a line that does not fit begins anew', [open(size(16, 3), size(9, 3))], [{ y: 0, at: ['0,1', '0,4'] }]],
  [
    'rows follow each other',
    [open(size(4, 4)), open(size(4, 4))],
    [
      { y: 0, at: ['0,1'] },
      { y: 5, at: ['0,6'] },
    ],
  ],
  [
    'a collapsed row takes a line',
    [folded(size(4, 9)), open(size(4, 4))],
    [
      { y: 0, at: ['0,1'] },
      { y: 1, at: ['0,2'] },
    ],
  ],
])('layout of panels: %s', (_, rows, expected) => {
  expect(layOut(rows).map(({ y, positions }) => ({ y, at: positions.map(p => `${p.x},${p.y}`) }))).toEqual(
    expected,
  );
});

describe('layout of panels', () => {
  const rows = fc.array(
    fc.record({
      collapsed: fc.boolean(),
      sizes: fc.array(fc.record({ w: fc.integer({ min: 1, max: 24 }), h: fc.integer({ min: 2, max: 20 }) })),
    }),
    { maxLength: 6 },
  );

  it('no panel leaves the 24 columns, changes its size, or covers another of its row', () => {
    fc.assert(
      fc.property(rows, given => {
        layOut(given).forEach(({ y, positions }, index) => {
          expect(positions.map(({ w, h }) => ({ w, h }))).toEqual(given[index]?.sizes);
          for (const [at, a] of positions.entries()) {
            expect(a.x + a.w).toBeLessThanOrEqual(24);
            expect(a.y).toBeGreaterThan(y);
            for (const b of positions.slice(at + 1)) {
              expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true);
            }
          }
        });
      }),
    );
  });

  it('a row begins where what is open above it ends', () => {
    fc.assert(
      fc.property(rows, given => {
        const placed = layOut(given);
        placed.slice(1).forEach(({ y }, index) => {
          const above = placed[index];
          const shown = given[index]?.collapsed ? [] : (above?.positions ?? []);
          expect(y).toBe(Math.max((above?.y ?? 0) + 1, ...shown.map(panel => panel.y + panel.h)));
        });
      }),
    );
  });
});
