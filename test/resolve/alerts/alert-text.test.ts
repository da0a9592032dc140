import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/index.js';
import type { TextFunction } from '../../../src/language/index.js';
import type { Text } from '../../../src/model/index.js';
import { noteTextMistakes, textOf } from '../../../src/resolve/alerts/alert-text.js';

interface Judged {
  readonly text: Text;
  readonly problem: string | undefined;
  readonly codes: readonly string[];
}

/** What a text comes to, and what is wrong with it on an alert that carries two labels. */
function judged(words: string | TextFunction, hasThreshold = true): Judged {
  const { text, problem } = textOf(words);
  const found: Diagnostic[] = [];
  const scope = { carries: ['path', 'method'], hasThreshold };
  noteTextMistakes(text, 'summary', ['shop', 'alerts', 'A'], scope, {
    note: (...more) => void found.push(...more),
  });
  return { text, problem, codes: found.map(({ code }) => code) };
}

const path = { type: 'label', name: 'path' };
const value = { type: 'value' };

test.each<[string, string | TextFunction, unknown[]]>([
  ['a text', 'Queue too long', ['Queue too long']],
  ['a hole alone', ({ value }) => value, [value]],
  ['holes side by side', ({ labels, value }) => `${labels.path}${value}`, [path, value]],
  ['holes in words', ({ labels, value }) => `on ${labels.path}: ${value}!`, ['on ', path, ': ', value, '!']],
  ['a hole twice', ({ value }) => `${value} ${value}`, [value, ' ', value]],
  ['labels taken apart', ({ labels: { path } }) => `on ${path}`, ['on ', path]],
  ['the limit', ({ threshold }) => `over ${threshold}`, ['over ', { type: 'threshold' }]],
  ['templates of Prometheus are words', '{{ $value }} %d $labels', ['{{ $value }} %d $labels']],
  ['what looks like a hole is words', () => 'label:path value', ['label:path value']],
])('alert text: %s', (_, words, expected) => {
  expect(judged(words)).toEqual({ text: expected, problem: undefined, codes: [] });
});

test.each<[string, TextFunction, string]>([
  ['an exception', () => JSON.parse('{'), 'JSON'],
  ['no text', () => 5 as never, 'it returned number, not a string'],
  ['a promise', async () => 'later', 'it returned object, not a string'] as never,
  ['all labels at once', ({ labels }) => `on ${labels}`, 'Cannot convert'],
  [
    'a placeholder that it changes',
    ({ labels: { path = '' } }) => path.toUpperCase(),
    'transforms a placeholder',
  ],
  ['a part of a placeholder', ({ value }) => `${value.slice(0, 3)} items`, 'transforms a placeholder'],
])('alert text: %s makes no text', (_, words, problem) => {
  expect(judged(words).problem).toContain(problem);
});

test.each<[string, TextFunction]>([
  ['a label that is not carried', ({ labels }) => `${labels.pth}`],
  ['the same label twice is one problem', ({ labels: { a } }) => `${a} ${a}`],
  ['a label of a function that fails', ({ labels }) => JSON.parse(`{${labels.pth}`)],
])('alert text: %s is reported', (_, words) => {
  expect(judged(words).codes).toEqual(['alert/unknown-label']);
});

test('alert text: a limit that the condition does not have is reported', () => {
  expect(judged(({ threshold }) => threshold, false).codes).toEqual(['alert/no-threshold']);
});

describe('words of an alert text, whatever they are', () => {
  it('they come out as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { text } = textOf(({ labels }) => `${before}${labels.path}${after}`);
        expect(text).toEqual([before, path, after].filter(part => part !== ''));
      }),
    );
  });
});
