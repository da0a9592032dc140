import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/promql/index.js';

/** What RE2 alone says of a pattern and a text: undefined if it refuses the pattern. */
function byRe2(source: string, text: string): boolean | undefined {
  try {
    return RE2JS.compile(source, RE2JS.DOTALL).matches(text);
  } catch {
    return undefined;
  }
}

const PIECES = [
  'a',
  'b',
  '-',
  '/',
  'é',
  '😀',
  '.',
  '|',
  '(',
  '(?:',
  ')',
  ')?',
  '[ab]',
  '[^a]',
  '[a-c]',
  '[c-a]',
];
const MORE = [
  '\\d',
  '\\w',
  '[\\d.]',
  '\\.',
  '\\-',
  '*',
  '+',
  '?',
  '{2}',
  '{0}',
  '{2,3}',
  '[',
  '\n',
  '^',
  '$',
  'x',
];
const pattern = fc
  .array(fc.constantFrom(...PIECES, ...MORE), { maxLength: 7 })
  .map(pieces => pieces.join(''));
const text = fc
  .array(fc.constantFrom('a', 'b', 'c', 'x', '1', '.', '-', '/', 'é', '😀', '\n', ''), { maxLength: 6 })
  .map(pieces => pieces.join(''));

describe('a pattern, by whichever engine', () => {
  test('is taken and matches as RE2 has it', () => {
    fc.assert(
      fc.property(pattern, text, (source, value) => {
        expect(compilePattern(source).pattern?.matches(value)).toBe(byRe2(source, value));
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  test.each(['(a+)+b', '(?:a*)*b', '(a|a)*b', 'a*a*a*a*b'])(
    '%s takes no time on a text that almost matches',
    source => {
      const { pattern: compiled } = compilePattern(source);
      expect(compiled?.matches('a'.repeat(60))).toBe(false);
    },
  );
});
