import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/runtime/decode.js';
import { encoder } from '../../src/runtime/encode.js';

/** What is left of a value that went over to another process. */
function sent(value: unknown): unknown {
  const graph = encoder({ begin: () => undefined, found: () => undefined, known: () => [] });
  const cell = graph.add(value);
  const arrived = JSON.parse(JSON.stringify([graph.graph(), cell]));
  return decode(arrived[0])(arrived[1]);
}

describe('a graph', () => {
  it('keeps all data as it is', () => {
    const data = fc.anything({ withBigInt: true, withNullPrototype: false, withSparseArray: false });
    const same = fc.property(data, value => {
      expect(sent(value)).toEqual(value);
    });
    fc.assert(same, { numRuns: 300 });
  });

  it('keeps who holds whom, in circles too', () => {
    const shared = { name: 'shared' };
    const round: Record<string, unknown> = { one: shared, two: [shared] };
    round.itself = round;
    const there = sent(round) as { one: unknown; two: unknown[]; itself: unknown };
    expect(there.two[0]).toBe(there.one);
    expect(there.itself).toBe(there);
  });

  it('is never too deep', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 100_000; level++) deep = { deep };
    expect(sent(deep)).toHaveProperty('deep');
  });

  it.each<[name: string, value: unknown]>([
    ['a key that objects have', JSON.parse('{ "__proto__": 1, "constructor": 2 }')],
    ['half a letter', '\ud800'],
    ['what JSON has no words for', [undefined, Number.NaN, -0, Number.POSITIVE_INFINITY, 12n]],
  ])('keeps %s', (_, value) => {
    expect(sent(value)).toStrictEqual(value);
  });

  it('tells objects of classes from others, and writes them as they write themselves', () => {
    class Point {
      readonly x = 1;
    }
    const [point, date] = sent([new Point(), new Date(0)]) as [object, object];
    expect(Object.getPrototypeOf(point)).not.toBe(Object.prototype);
    expect(JSON.stringify([point, date])).toBe('[{"x":1},"1970-01-01T00:00:00.000Z"]');
  });

  it('has what getters say, and of functions that they are some', () => {
    const there = sent({
      get title() {
        return 'Shop';
      },
      help: () => 'no',
    }) as { title: string; help: () => unknown };
    expect(there.title).toBe('Shop');
    expect(there.help()).toBeUndefined();
  });
});
