import { expect, it } from 'vitest';
import { kebab } from '../../src/core/index.js';

it.each([
  ['HighApiErrorRate', 'high-api-error-rate'],
  ['HTTPServerDown', 'http-server-down'],
  ['E2B Execution', 'e2-b-execution'],
  ['ABCd', 'ab-cd'],
  ['ABC', 'abc'],
])('%s is %s in file names', (name, file) => {
  expect(kebab(name)).toBe(file);
});

it('a name takes time in proportion to its length', () => {
  const began = performance.now();
  expect(kebab('A'.repeat(1_000_000))).toHaveLength(1_000_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
