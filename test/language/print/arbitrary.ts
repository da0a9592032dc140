import fc from 'fast-check';
import { amount, bytes, milliseconds, minutes, percent, type Vector } from '../../../src/index.js';

/** What may be called on an expression, in any order: the types' opinion of it is another matter. */
type Step = (of: Vector, other: Vector, number: number) => unknown;

const STEPS: readonly Step[] = [
  of => of.abs(),
  (of, _, number) => of.clamp(-number, number),
  (of, _, number) => of.clampMin(number),
  of => of.round(),
  of => of.negate(),
  of => of.asPercent(),
  of => of.labelReplace('tier', 'gold $1', 'path' as never, '(.*)\\s"'),
  of => of.labelJoin('both', '-', ...(['path', 'method'] as never[])),
  of => of.sum({ by: ['path' as never] }),
  of => of.max({ without: ['method' as never, 'path' as never] }),
  of => of.avg(),
  of => of.topk(3),
  of => of.quantileOf(0.9),
  of => of.countValues('value'),
  (of, other) => of.plus(other as never),
  (of, other) => of.div(other as never, { on: ['path'], groupLeft: ['method'] } as never),
  (of, other) => of.times(other as never, { ignoring: ['path'], groupRight: [] } as never),
  (of, other) => of.minus(other as never, { fill: 0 } as never),
  (of, other) => of.or(other as never),
  (of, other) => of.unless(other as never, { on: [] } as never),
  (of, _, number) => of.times(number),
  (of, _, number) => of.gt(number as never),
  (of, _, number) => of.lte(number as never, { bool: true } as never),
  (of, _, number) => of.lt(amount(number, of.unit ?? 'count') as never),
  (of, _, number) => of.times(percent(number) as never),
  (of, _, number) => of.times(bytes(number * 1024) as never),
  (of, _, number) => of.times(minutes(number) as never),
  (of, _, number) => of.times(milliseconds(number) as never),
  of => of.ago('5m'),
  of => of.at('end'),
  of => of.over('1h', '5m').max(),
  of => of.over('1d').last(),
];

/** An expression out of others by a few steps. */
export function expressionOf(seeds: readonly Vector[]): fc.Arbitrary<Vector> {
  const seed = fc.constantFrom(...seeds);
  // What expressions print are numbers of at most 15 digits.
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => Number(value.toPrecision(12))),
  );
  const step = fc.tuple(fc.constantFrom(...STEPS), seed, number);
  return fc
    .tuple(seed, fc.array(step, { maxLength: 5 }))
    .map(([first, steps]) =>
      steps.reduce<Vector>((of, [take, other, n]) => take(of, other, n) as Vector, first),
    );
}
