import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/index.js';
import type { TextFunction } from '../../../src/language/index.js';
import type { Text } from '../../../src/model/index.js';
import { alertText } from '../../../src/resolve/alerts/alert-text.js';
import type { Context } from '../../../src/resolve/context.js';

function textOf(words: string | TextFunction, hasThreshold = true): { text: Text; codes: readonly string[] } {
  const found: Diagnostic[] = [];
  const context = { note: (...more: readonly Diagnostic[]) => void found.push(...more) } as Context;
  const scope = { carries: ['path', 'method'], hasThreshold };
  const text = alertText(words, 'summary', ['shop', 'alerts', 'A'], scope, context);
  return { text, codes: found.map(({ code }) => code) };
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
])('%s', (_, words, expected) => {
  expect(textOf(words)).toEqual({ text: expected, codes: [] });
});

test.each<[string, TextFunction, readonly string[]]>([
  ['a label that is not carried', ({ labels }) => `${labels.pth}`, ['alert/unknown-label']],
  ['the same label twice is one problem', ({ labels: { a } }) => `${a} ${a}`, ['alert/unknown-label']],
  ['an exception', () => JSON.parse('{'), ['alert/text-failed']],
  ['no text', () => 5 as never, ['alert/text-failed']],
  ['a promise', async () => 'later', ['alert/text-failed']] as never,
  ['all labels at once', ({ labels }) => `on ${labels}`, ['alert/text-failed']],
])('%s is reported', (_, words, codes) => {
  expect(textOf(words).codes).toEqual(codes);
});

test('a limit that the condition has not is reported', () => {
  expect(textOf(({ threshold }) => threshold, false).codes).toEqual(['alert/no-threshold']);
});

describe('whatever the words', () => {
  it('they come out as they went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { text } = textOf(({ labels }) => `${before}${labels.path}${after}`);
        expect(text).toEqual([before, path, after].filter(part => part !== ''));
      }),
    );
  });
});
