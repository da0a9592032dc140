import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { cleanNumber } from '../../src/core/index.js';
import { gaugeHandle, parse, percent, print, promql, selection } from '../../src/promql/index.js';

const load = gaugeHandle(selection('load_ratio', 'ratio'));

it('every number is printed so that it reads back to itself', () => {
  fc.assert(
    fc.property(fc.double(), value => {
      const { ast } = parse(print({ type: 'number', value }));
      expect(ast).toMatchObject({ type: 'number', value });
    }),
    { numRuns: 20_000 },
  );
});

test.each([
  [promql`x == 1234567890123456`, 'x == 1234567890123456'],
  [promql`x > 9007199254740991`, 'x > 9007199254740991'],
  [promql`x > 0.30000000000000004`, 'x > 0.30000000000000004'],
  [load.gt(1234567890123456), 'load_ratio > 1234567890123456'],
  [load.gt(Number.MAX_VALUE), 'load_ratio > 1.7976931348623157e+308'],
  [load.gt(Math.PI), 'load_ratio > 3.141592653589793'],
  [load.gt(2 / 3), 'load_ratio > 0.6666666666666666'],
  // What binary arithmetic adds to a computed number, nobody meant.
  [load.gt(0.1 + 0.2), 'load_ratio > 0.3'],
  [load.gt(1 - 0.999), 'load_ratio > 0.001'],
  [load.gt(percent(7)), 'load_ratio > 0.07'],
  [promql`load_ratio > ${0.1 + 0.2}`, 'load_ratio > 0.3'],
])('%# prints the number that was meant', ({ ast, faults }, expected) => {
  expect(faults).toEqual([]);
  expect(print(ast)).toBe(expected);
});

it('cleaning changes a number by less than anybody could see, and once is enough', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true }), value => {
      const clean = cleanNumber(value);
      expect(cleanNumber(clean)).toBe(clean);
      if (clean !== value) expect(Math.abs(clean / value - 1)).toBeLessThan(1e-14);
    }),
  );
});

test.each([
  ['gt', load.gt(Number.POSITIVE_INFINITY)],
  ['lte', load.lte(Number.NEGATIVE_INFINITY)],
  ['eq', load.eq(1e308 * 10)],
  ['a quantity', load.gt(percent(Number.POSITIVE_INFINITY))],
  ['NaN', load.gt(Number.NaN)],
])('a limit that is not finite is refused: %s', (_, { faults }) => {
  expect(faults.map(({ code }) => code)).toEqual(['promql/bad-argument']);
});
