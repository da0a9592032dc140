import { expect, it } from 'vitest';
import { PROMQL } from '../../src/promql/index.js';
import { CONDITIONS } from './faults/condition.js';
import { FAULTS } from './faults/language.js';
import { MISTAKES } from './faults/metrics.js';

it('the catalogue of PromQL shows every code in a wrong form and beside it in a right one', () => {
  const shown = new Set([...FAULTS, ...MISTAKES, ...CONDITIONS].map(([code]) => code));
  expect(PROMQL.codes.filter(code => !shown.has(code))).toEqual([]);
});
