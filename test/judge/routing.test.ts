import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/judge/index.js';
import type { AlertFacts } from '../../src/notify/index.js';
import { anAlert, CASES, carrying, chat, codesOf, good, pager, slow, tree } from './routing-mistakes.js';

describe('a routing tree', () => {
  it('that is right has no problem', () => {
    expect(codesOf(good)).toEqual([]);
  });

  it.each(CASES)('is judged: %s %s', (code, _row, wrong, right) => {
    expect(codesOf(...wrong)).toContain(code);
    expect(codesOf(...right)).not.toContain(code);
  });

  it('has a case for every rule', () => {
    const proven = RULES.map(({ code }) => code).filter(code => code.startsWith('routing/'));
    expect([...new Set(CASES.map(([code]) => code))].sort()).toEqual([...proven].sort());
  });

  it('has no other problem where it is right', () => {
    for (const [code, , , right] of CASES) expect([code, codesOf(...right)]).toEqual([code, []]);
  });

  it('serves what may come: a route for what a policy serves is not dead', () => {
    const expected: AlertFacts = {
      ...anAlert('any', 'critical'),
      values: { severity: 'critical' },
      flow: carrying(['host'], true),
      expected: true,
    };
    expect(codesOf(tree([pager, chat]), [slow])).toEqual(['routing/unknown-value']);
    expect(codesOf(tree([pager, chat]), [slow, expected])).toEqual([]);
    expect(codesOf(tree([pager, chat]), [anAlert('Slow', 'warning', []), expected])).toEqual([]);
  });
});
