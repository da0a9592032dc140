import { describe, expect, it } from 'vitest';
import {
  check,
  checkCondition,
  PROMQL,
  PROMQL_RULES,
  type PromqlRule,
  parse,
} from '../../src/promql/index.js';
import { METRICS } from './metrics.js';

function codesOf(text: string, { on }: PromqlRule): readonly string[] {
  const { ast, diagnostics } = parse(text);
  if (ast === undefined) return diagnostics.map(({ code }) => code);
  const about = { metrics: METRICS, text };
  const ofCondition = on.includes('condition') ? checkCondition(ast, about) : [];
  return [...new Set([...check(ast, about), ...ofCondition].map(({ code }) => code))];
}

describe('every rule of PromQL', () => {
  it.each(PROMQL_RULES)('$code is broken by its wrong example, and by nothing else', rule => {
    expect(codesOf(rule.wrong, rule)).toEqual([rule.code]);
  });

  it.each(PROMQL_RULES)('$code is silent about its right example, and so is every other', rule => {
    expect(codesOf(rule.right, rule)).toEqual([]);
  });

  it('has a code of its own', () => {
    expect(new Set(PROMQL.codes).size).toBe(PROMQL.codes.length);
  });
});
