import { describe, expect, it } from 'vitest';
import { isPortable } from '../../../src/lower/instrumentation/portable-pattern.js';

describe('a pattern that is held against values at run time', () => {
  it.each([
    '[1-5][0-9][0-9]',
    '/.*',
    '[a-z0-9][a-z0-9.-]*',
    'cpu|cuda(:[0-9]+)?',
    'a+|b+',
    '\\d{3}',
    'x{2,}',
  ])('may be %s', pattern => expect(isPortable(pattern)).toBe(true));

  it.each([
    ['backtracks without end', '(a+)+'],
    ['repeats a group', '(ab)*'],
    ['has two endless repetitions in a row', '.*.*x'],
    ['ends a line in Python, and the text elsewhere', 'a$'],
    ['is a flag', '(?i)abc'],
    ['is a class of POSIX', '[[:alpha:]]+'],
    ['is Unicode', '\\pL+'],
    ['looks ahead', '(?=a)a'],
    ['is no ASCII', 'ñ+'],
    ['is no pattern', '(a'],
    ['is no range', '[z-a]'],
    ['is the end of a text', 'a\\z'],
  ])('is not one that %s', (_, pattern) => {
    expect(isPortable(pattern)).toBe(false);
  });
});
