import { describe, expect, it } from 'vitest';
import { checkCondition, parse } from '../../src/promql/index.js';
import { CONDITIONS } from './faults/condition.js';
import { METRICS } from './metrics.js';

function codes(text: string): string[] {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) throw new Error(diagnostics[0]?.message);
  return checkCondition(ast, { metrics: METRICS, text }).map(({ code }) => code);
}

describe('checkCondition', () => {
  it.each(CONDITIONS)('%s: %s', (code, wrong, right) => {
    expect(codes(wrong)).toEqual([code]);
    expect(codes(right)).toEqual([]);
  });
});
