import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/formats/text/read.js';

describe('JSON', () => {
  it('keeps own keys, whatever their name', () => {
    const value = readJson('{"__proto__": {"admin": true}}', 'a.json').documents[0]?.value as object;
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect((value as { admin?: boolean }).admin).toBeUndefined();
  });

  it('may begin with a byte order mark', () => {
    expect(readJson('\ufeff1', 'a.json').documents[0]?.value).toBe(1);
  });

  it.each([
    ['', '1:1 the text ends, and a value is missing'],
    ['{"a": x}', '1:7 expected a value, found `x`'],
    ['{"a": 1,\n}', '2:1 expected a key in double quotes, found `}`'],
    ['{"a" 1}', '1:6 expected a colon, found `1`'],
    ['{"a": 1 "b": 2}', '1:9 expected a comma or the end of the object, found `"`'],
    ['[1, 2', '1:6 the text ends, and a comma or the end of the list is missing'],
    ['[1,]', '1:4 expected a value, found `]`'],
    ['[1] // x', '1:5 expected the end, found `/`'],
    ["{'a': 1}", "1:2 expected a key or the end of the object, found `'`"],
    ['["a\nb"]', '1:4 a line break or control character in a string'],
    ['["a\\x"]', '1:4 not a valid escape'],
    ['["a', '1:2 the string has no end'],
    ['[01]', '1:2 expected a value or the end of the list, found `01`'],
    ['[NaN]', '1:2 expected a value or the end of the list, found `NaN`'],
    ['[1}', '1:3 expected a comma or the end of the list, found `}`'],
    ['"\ud800"', '1:2 half of a surrogate pair'],
    ['['.repeat(600) + ']'.repeat(600), '1:501 lists and objects are more than 500 levels deep'],
    ['['.repeat(200_000), '1:501 lists and objects are more than 500 levels deep'],
  ])('that is not valid has a fault (%#)', (text, expected) => {
    const { documents, faults } = readJson(text, 'a.json');
    expect(documents).toEqual([]);
    expect(
      faults.map(({ place, reason }) => `${place.position.line}:${place.position.column} ${reason}`),
    ).toEqual([expected]);
  });

  it('is valid if and only if JSON.parse reads it', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '"', '{', ']', ':', '0', '\\', ' ', '\n', 'e', '-'),
      )
      .map(([json, at, char]) => {
        const index = at % (json.length + 1);
        return json.slice(0, index) + char + json.slice(index + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken), text => {
        const { documents, faults } = readJson(text, 'a.json');
        let value: unknown;
        try {
          value = JSON.parse(text);
        } catch {
          expect(documents).toEqual([]);
          expect(faults).toHaveLength(1);
          expect(faults[0]?.kind).not.toBe('depth');
          return;
        }
        if (/\p{Surrogate}/u.test(text)) return;
        expect(faults).toEqual([]);
        expect(documents[0]?.value).toEqual(value);
      }),
      { numRuns: 1000 },
    );
  });
});
