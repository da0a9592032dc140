import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/index.js';
import type { Text } from '../../../src/model/index.js';
import { noteTextMistakes } from '../../../src/resolve/alerts/alert-text.js';

/** What is wrong with a text on an alert that carries two labels. */
function codesOf(text: Text, hasThreshold = true): readonly string[] {
  const found: Diagnostic[] = [];
  const scope = { carries: ['path', 'method'], hasThreshold };
  noteTextMistakes(text, 'summary', ['shop', 'alerts', 'A'], scope, {
    note: (...more) => void found.push(...more),
  });
  return found.map(({ code }) => code);
}

const label = (name: string) => ({ type: 'label', name }) as const;

test.each<[string, Text, readonly string[]]>([
  ['words alone', ['{{ $value }} %d $labels'], []],
  ['labels that are carried', [label('path'), ' ', label('method')], []],
  ['a label that is not carried', ['on ', label('pth')], ['alert/unknown-label']],
  ['the same label twice is one problem', [label('a'), label('a')], ['alert/unknown-label']],
  ['the limit', ['over ', { type: 'threshold' }], []],
])('alert text: %s', (_, text, codes) => {
  expect(codesOf(text)).toEqual(codes);
});

test('alert text: a limit that the condition does not have is reported', () => {
  expect(codesOf([{ type: 'threshold' }], false)).toEqual(['alert/no-threshold']);
});
