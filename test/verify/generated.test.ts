import { expect, test } from 'vitest';
// @ts-expect-error a script, without types
import { inputHash } from '../../scripts/schemas/inputs.mjs';
import madeFrom from '../../src/verify/generated/inputs.js';

test('the generated validators are made from what is here: run `npm run regenerate`', () => {
  expect(madeFrom).toBe(inputHash());
});
