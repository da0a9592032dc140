import { expect, test } from 'vitest';
import { deepMerge } from '../../../src/lower/shared/deep-merge.js';

test.each([
  [{ a: 1 }, { b: 2 }, { a: 1, b: 2 }],
  [{ a: { b: 1, c: 2 } }, { a: { c: 3 } }, { a: { b: 1, c: 3 } }],
  [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
  [{ a: { b: 1 } }, { a: null }, { a: null }],
  [{ a: 1 }, { a: { b: 1 } }, { a: { b: 1 } }],
])('deepMerge: %j under %j is %j', (base, over, expected) => {
  expect(deepMerge(base, over)).toEqual(expected);
});

test('deepMerge changes neither, and no prototype', () => {
  const base = { a: { b: 1 } };
  const over = JSON.parse('{ "__proto__": { "polluted": true }, "a": { "b": 2 } }');
  const merged = deepMerge(base, over);
  expect(base).toEqual({ a: { b: 1 } });
  expect(merged.polluted).toBeUndefined();
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
