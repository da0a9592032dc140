import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readLegend, readText, type TextFunction } from '../../../src/language/index.js';

const path = { type: 'label', name: 'path' };
const value = { type: 'value' };
const PRODUCTION = 'prod';
const TEAMS: Readonly<Record<string, string>> = { api: 'Ann' };

test.each<[string, TextFunction, unknown[]]>([
  ['no hole', () => 'Queue too long', ['Queue too long']],
  ['a hole alone', ({ value }) => value, [value]],
  ['holes side by side', ({ labels, value }) => `${labels.path}${value}`, [path, value]],
  ['holes in words', ({ labels, value }) => `on ${labels.path}: ${value}!`, ['on ', path, ': ', value, '!']],
  ['a hole twice', ({ value }) => `${value} ${value}`, [value, ' ', value]],
  ['labels taken apart', ({ labels: { path } }) => `on ${path}`, ['on ', path]],
  ['a label kept in a variable', ({ labels: { path } }) => `${path} ${path}`, [path, ' ', path]],
  ['joined', ({ labels, value }) => [labels.path, value].join('/'), [path, '/', value]],
  ['added', ({ labels }) => 'on ' + labels.path, ['on ', path]],
  ['concatenated', ({ labels }) => (labels.path as string).concat('!'), [path, '!']],
  ['as texts', ({ labels, value }) => `${String(labels.path)}${value.toString()}`, [path, value]],
  ['by a helper', ({ labels }) => bold(labels.path as string), ['*', path, '*']],
  ['a value that it does not show', ({ labels, value: _ }) => `${labels.path}`, [path]],
  ['the limit', ({ threshold }) => `over ${threshold}`, ['over ', { type: 'threshold' }]],
  ['what looks like a hole', () => 'labels.path value', ['labels.path value']],
  [
    'names that objects have',
    ({ labels }) => `${labels.constructor}${labels.toString}`,
    [
      { type: 'label', name: 'constructor' },
      { type: 'label', name: 'toString' },
    ],
  ],
  ['a choice that is made at once', ({ labels }) => (PRODUCTION === 'prod' ? `${labels.path}` : ''), [path]],
])('text: %s', (_, words, expected) => {
  expect(readText(words)).toEqual({ parts: expected });
});

function bold(text: string): string {
  return `*${text}*`;
}

test.each<[string, TextFunction, string, string?]>([
  ['split', ({ labels }) => `${labels.path?.split('/')[0]}`, 'calls .split() on labels.path', 'path'],
  ['case', ({ labels: { path = '' } }) => path.toUpperCase(), 'calls .toUpperCase() on labels.path', 'path'],
  ['slice', ({ value }) => `${value.slice(0, 3)} items`, 'calls .slice() on value', 'value'],
  ['trim', ({ labels }) => `${labels.path?.trim()}`, 'calls .trim() on labels.path', 'path'],
  [
    'spread',
    ({ labels }) => [...(labels.path as string)].join(' '),
    'takes the characters of labels.path',
    'path',
  ],
  ['length', ({ labels }) => `${labels.path?.length} long`, 'reads .length of labels.path', 'path'],
  ['a character', ({ labels }) => `${labels.path?.[0]}`, 'reads .0 of labels.path', 'path'],
  ['Number', ({ value }) => `${(Number(value) * 100).toFixed(1)}`, 'calculates with value', 'value'],
  ['times', ({ value }) => `${(value as never) * 2}`, 'calculates with value', 'value'],
  [
    'parseFloat',
    ({ value }) => `${Number.parseFloat(value)}`,
    'uses value for something other than to show it',
    'value',
  ],
  [
    'a pattern',
    ({ labels }) => (/^a/.test(labels.path as string) ? 'a' : 'b'),
    'uses labels.path for something',
    'path',
  ],
  ['more than', ({ value }) => (value > '5' ? 'many' : 'few'), 'calculates with value', 'value'],
  [
    'equality',
    ({ labels }) => (labels.path === 'prod' ? 'P' : 'other'),
    'uses labels.path for something',
    'path',
  ],
  [
    'equality and the label itself',
    ({ labels: { path = '' } }) => (path === 'prod' ? 'PRODUCTION' : path),
    'decides by labels.path what it returns',
    'path',
  ],
  [
    'equality of the value',
    ({ value }) => (value === '0' ? 'none' : value),
    'decides by value what it returns',
    'value',
  ],
  [
    'equality with a text from elsewhere',
    ({ labels }) => (labels.path === PRODUCTION ? 'P' : `${labels.path}`),
    'uses labels.path for something',
    'path',
  ],
  [
    'emptiness',
    ({ labels: { path } }) => `${path || 'none'}`,
    'decides by labels.path what it returns',
    'path',
  ],
  [
    'one of two labels',
    ({ labels: { path, zone } }) => `${zone} ${path === '/' ? 'root' : path}`,
    'decides by labels.path what it returns',
    'path',
  ],
  [
    'a table',
    ({ labels }) => TEAMS[labels.path as string] ?? 'nobody',
    'uses labels.path for something',
    'path',
  ],
  [
    'a table, and the label itself',
    ({ labels: { path = '' } }) => TEAMS[path] ?? path,
    'uses labels.path for something',
    'path',
  ],
  ['JSON', ({ labels }) => JSON.stringify(labels.path), 'decides by labels.path what it returns', 'path'],
  [
    'encoding',
    ({ labels }) => encodeURIComponent(labels.path as string),
    'uses labels.path for something',
    'path',
  ],
  [
    'a label of a label',
    ({ labels }) => (labels.path as never as { team: string }).team,
    'reads .team of labels.path',
    'path',
  ],
])('text: %s is an error that names the hole', (_, words, does, word) => {
  const { problem } = readText(words);
  expect(problem?.does).toContain(does);
  expect(problem?.word).toBe(word);
});

let calls = 0;

test.each<[string, TextFunction, string]>([
  ['an exception', () => JSON.parse('{'), 'failed: '],
  ['no text', () => 5 as never, 'returned number, not a string'],
  ['a promise', (async () => 'later') as never, 'returned object, not a string'],
  ['all labels at once', ({ labels }) => `on ${labels}`, 'takes all labels at once'],
  ['a list of labels', ({ labels }) => Object.keys(labels).join(), 'takes all labels at once'],
  ['labels in a new object', ({ labels }) => ({ ...labels }).path as string, 'takes all labels at once'],
  ['a question for a label', ({ labels }) => ('path' in labels ? 'a' : 'b'), 'takes all labels at once'],
  ['another text each time', () => `call ${calls++}`, 'returns another text each time'],
])('text: %s makes no text', (_, words, does) => {
  expect(readText(words).problem?.does).toContain(does);
});

test('text: of a function that fails, the labels are known that it asked for', () => {
  expect(readText(({ labels }) => JSON.parse(`{${labels.path}`)).parts).toEqual([path]);
});

test('legend: holes and words, and what computes', () => {
  expect(readLegend(({ path }) => `p50 ${path}`)).toEqual({ parts: ['p50 ', path] });
  expect(readLegend(({ path = '' }) => path.toLowerCase()).problem).toEqual({
    does: 'calls .toLowerCase() on labels.path',
    word: 'path',
  });
});

describe('words of a text, whatever they are', () => {
  it('they come out as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { parts } = readText(({ labels }) => `${before}${labels.path}${after}`);
        expect(parts).toEqual([before, path, after].filter(part => part !== ''));
      }),
    );
  });
});
