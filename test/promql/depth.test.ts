import { expect, it, test } from 'vitest';
import { fn, gaugeHandle, parse, pretty, print, promql, selection } from '../../src/promql/index.js';

const x = gaugeHandle(selection('x', undefined));
type Any = { plus(right: unknown): Any; over(window: string): { max(): Any } } & typeof x;
const repeated = (times: number, grow: (from: Any) => Any) => {
  let built = x as Any;
  for (let count = 0; count < times; count++) built = grow(built);
  return built;
};
const codes = ({ faults }: Any) => faults.map(({ code }) => code);

test.each<[string, number, (from: Any) => Any]>([
  ['a long sum', 3000, from => from.plus(1)],
  ['a long sum, to the right', 3000, from => (x as Any).plus(from)],
  ['functions of functions', 3000, from => fn.abs(from as never) as never],
  ['subqueries of subqueries', 3000, from => from.over('5m').max()],
  ['doublings', 40, from => from.plus(from)],
  ['texts in texts', 420, from => promql`abs(${from})` as never],
])('%s: too much is one error', (_, times, grow) => {
  expect(codes(repeated(times, grow))).toEqual(['promql/depth']);
});

it('long sums below the limit are fine', () => {
  const { ast, faults } = repeated(1900, from => from.plus(1));
  expect(faults).toEqual([]);
  expect(parse(print(ast)).diagnostics).toEqual([]);
  expect(pretty(ast).split('\n')).toHaveLength(1882);
});

test.each([
  ['a chain', `x${' + 1'.repeat(3000)}`],
  ['chains in chains', `${'('.repeat(300)}x${`${' + 1'.repeat(1900)})`.repeat(300)}`],
  ['parentheses', `${'('.repeat(3000)}x${')'.repeat(3000)}`],
  ['signs', `${'-'.repeat(3000)}x`],
  ['powers', `x${' ^ 2'.repeat(3000)}`],
])('a text with %s is refused with a word', (_, text) => {
  expect(parse(text).diagnostics.map(({ code }) => code)).toEqual(['promql/depth']);
});
