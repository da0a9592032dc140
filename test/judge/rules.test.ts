import { describe, expect, it } from 'vitest';
import { casesOf } from '../../src/judge/cases.js';
import { judge, RULES } from '../../src/judge/index.js';
import { subjectsOf } from './example-subjects.js';

const wrong = await subjectsOf(RULES.map(rule => rule.wrong));
const right = await subjectsOf(RULES.map(rule => rule.right));
const cases = RULES.map((rule, index) => ({ ...rule, bad: wrong[index] ?? {}, good: right[index] ?? {} }));

/** What cannot be wrong without something else being so. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  'routing/undelivered': ['routing/receiver-empty'],
};

describe('every rule', () => {
  it.each(cases)('$code is broken by its wrong example, and by nothing else', ({ code, bad }) => {
    const found = new Set(judge(bad).map(finding => finding.code));
    expect([...found].sort()).toEqual([code, ...(BESIDES[code] ?? [])].sort());
  });

  it.each(cases)('$code is silent about its right example, and so is every other', ({ needs, good }) => {
    expect(judge(good)).toEqual([]);
    // An example that lacks what the rule needs would prove nothing.
    expect(casesOf(needs, good).length).toBeGreaterThan(0);
  });

  it('has a code of its own', () => {
    const codes = RULES.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('a severity that a project chose', () => {
  const [{ code, bad } = { code: '', bad: {} }] = cases;

  it('is that of the findings', () => {
    expect(judge(bad, () => 'error').map(({ severity }) => severity)).toEqual(['error']);
    expect(judge(bad, () => 'warning').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('can be to be off', () => {
    expect(judge(bad, rule => (rule.code === code ? 'off' : rule.severity))).toEqual([]);
  });
});
