import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compact,
  expand,
  printNotation,
  readNotation,
  type SeriesNotation,
} from '../../../src/formats/rule-test/index.js';
import { notations } from './arbitrary.js';

const expanded = (text: string) => {
  const { notation, fault } = readNotation(text);
  expect(fault).toBeUndefined();
  return [...expand(notation)];
};

describe('the notation of series', () => {
  // The examples of the documentation, and what they leave open.
  it.each<[string, unknown[]]>([
    ['-2+4x3', [-2, 2, 6, 10]],
    [' 1-2x4', [1, -1, -3, -5, -7]],
    [' 1x4', [1, 1, 1, 1, 1]],
    [' 1 _x3 stale', [1, 'missing', 'missing', 'missing', 'stale']],
    ['10+10x2 30+20x5', [10, 20, 30, 30, 50, 70, 90, 110, 130]],
    ['_ .5 1e3 1_000 +1 -1', ['missing', 0.5, 1000, 1000, 1, -1]],
    ['0x3', [0, 0, 0, 0]],
    ['Inf -inf NaN Inf+0x1', [Infinity, -Infinity, Number.NaN, Infinity, Infinity]],
    ['_x0', []],
    ['', []],
    ['0.1+0.1x3', [0.1, 0.2, 0.1 + 0.1 + 0.1, 0.1 + 0.1 + 0.1 + 0.1]],
    ['1\n\t2 ', [1, 2]],
  ])('%j is %j', (text, values) => {
    expect(expanded(text)).toEqual(values);
  });

  it('has native histograms', () => {
    const text =
      '{{schema:1 sum:-0.3 count:3.1 z_bucket:7.1 z_bucket_w:0.05 buckets:[5.1 10 7] offset:-3 n_buckets:[4.1 5] n_offset:-5 counter_reset_hint:gauge}}';
    expect(
      readNotation(
        `${text} {{}}x2 {{ }} {{count:1}}+{{count:2 }}x3 {{schema:-53 custom_values:[5 10] buckets:[1 4 ]}}`,
      ),
    ).toEqual({
      notation: [
        {
          kind: 'histogram',
          start: {
            schema: 1,
            sum: -0.3,
            count: 3.1,
            z_bucket: 7.1,
            z_bucket_w: 0.05,
            buckets: [5.1, 10, 7],
            offset: -3,
            n_buckets: [4.1, 5],
            n_offset: -5,
            counter_reset_hint: 'gauge',
          },
        },
        { kind: 'histogram', start: {}, times: 2 },
        { kind: 'histogram', start: {} },
        { kind: 'histogram', start: { count: 1 }, step: { sign: '+', histogram: { count: 2 } }, times: 3 },
        { kind: 'histogram', start: { schema: -53, custom_values: [5, 10], buckets: [1, 4] } },
      ],
    });
    expect(expanded('{{count:1}}-{{count:2}}x1')).toEqual([
      { start: { count: 1 }, step: { sign: '-', histogram: { count: 2 } }, times: 0 },
      { start: { count: 1 }, step: { sign: '-', histogram: { count: 2 } }, times: 1 },
    ]);
  });

  it.each([
    ['1 a', '2: expected a number, _, stale or a histogram, found `a`'],
    ['1+2', '3: how often the step is added is missing: 1+2x5'],
    ['1x', '1: expected a space, found `x`'],
    ['1x-1', '1: expected a space, found `x-1`'],
    ['stalex3', '0: expected a number, _, stale or a histogram, found `stalex3`'],
    ['Infx3', '0: expected a number, _, stale or a histogram, found `Infx3`'],
    ['_1', '0: expected a number, _, stale or a histogram, found `_1`'],
    ['{{a:1}}', '2: expected a property of a histogram, found `a:1}}`'],
    ['{{sum:a}}', '6: expected a number, found `a}}`'],
    ['{{schema:1.5}}', '9: expected a whole number, found `1.5}}`'],
    ['{{sum:1 sum:2}}', '12: sum is given twice'],
    ['{{buckets:[]}}', '10: expected numbers in brackets, found `[]}}`'],
    ['{{sum:1', '7: expected a space or }}, found the end'],
    ['{{sum:1}}+1x2', '10: expected {{, found `1x2`'],
    ['{{sum:1}}+{{}}', '14: how often the step is added is missing: {{…}}+{{…}}x5'],
  ])('has a fault in %j', (text, expected) => {
    const { fault } = readNotation(text);
    expect(`${fault?.at}: ${fault?.reason}`).toBe(expected);
  });

  it('says after printing what it said before', () => {
    fc.assert(
      fc.property(notations({}), notation => {
        expect(readNotation(printNotation(notation))).toEqual({ notation });
      }),
      { numRuns: 1000 },
    );
  });

  it('never makes the reader throw', () => {
    const soup = fc.string({
      unit: fc.constantFrom(...'0123 .eEx_+-{}:[]\n', 'stale', 'NaN', '{{', 'sum:', 'buckets:'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(soup, text => {
        const { notation, fault } = readNotation(text);
        expect(fault?.at ?? 0).toBeLessThanOrEqual(text.length);
        if (fault === undefined) expect(readNotation(printNotation(notation)).notation).toEqual(notation);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('compact', () => {
  it.each<[Parameters<typeof compact>[0], string]>([
    [[0, 0, 0, 5, 10, 15], '0x2 5+5x2'],
    [[1, 2], '1 2'],
    [[1, 1, 'missing', 'missing', 'stale', 3], '1x1 _x2 stale 3'],
    [[3, 2, 1, 0, 0], '3-1x3 0'],
    [[Number.NaN, Infinity, Infinity], 'NaN Inf Inf'],
    [[], ''],
  ])('%j is %j', (values, text) => {
    expect(printNotation(compact(values))).toBe(text);
  });

  it('expands to what it was made of', () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double(),
      fc.constantFrom('missing' as const, 'stale' as const),
    );
    fc.assert(
      fc.property(fc.array(value), values => {
        const notation: SeriesNotation = compact(values);
        expect([...expand(notation)]).toEqual(values);
        expect(readNotation(printNotation(notation))).toEqual({ notation });
      }),
      { numRuns: 1000 },
    );
  });
});
