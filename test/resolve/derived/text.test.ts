import { expect, test } from 'vitest';
import { LIMIT, label, text, VALUE } from '../../../src/resolve/derived/text.js';

test.each([
  [text`words`, ['words']],
  [text`${'Front'}: down`, ['Front: down']],
  [text`${VALUE}`, [{ type: 'value' }]],
  [text`${VALUE}${LIMIT}`, [{ type: 'value' }, { type: 'threshold' }]],
  [text`${'A'} of ${label('path')}, ${'B'}.`, ['A of ', { type: 'label', name: 'path' }, ', B.']],
  [text``, []],
])('%j', (built, expected) => {
  expect(built).toEqual(expected);
});
