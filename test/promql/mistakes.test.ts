import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, checkCondition, parse } from '../../src/promql/index.js';
import { BY_THE_COMPILER, DECIDED, ELSEWHERE, PRACTICE } from './mistakes-table.js';

function found(text: string) {
  const { ast, diagnostics } = parse(text);
  const about = { metrics: PRACTICE, text };
  return ast === undefined ? diagnostics : [...check(ast, about), ...checkCondition(ast, about)];
}

/** Where a mistake cannot be told from a rare intention, the text is warned of; the compiler wants the unit. */
const ONLY_WARNED = ['R05', 'R19', 'R38', 'R49'];

describe('mistakes of practice that Prometheus loads', () => {
  it.each(DECIDED)('$row: $wrong', ({ row, wrong, right, code }) => {
    const fault = found(wrong).find(each => each.code === code);
    expect(fault?.severity).toBe(ONLY_WARNED.includes(row) ? 'warning' : 'error');
    expect(found(right)).toEqual([]);
  });

  it.each([...DECIDED, ...BY_THE_COMPILER].filter(({ compiler }) => compiler !== undefined))(
    '$row is refused by the compiler, too: $compiler',
    ({ compiler }) => {
      expect(existsSync(new URL(`../types/mistakes/${compiler}.ts`, import.meta.url))).toBe(true);
    },
  );

  it('are each decided here or by something that is named', () => {
    const rows = [
      ...[...DECIDED, ...BY_THE_COMPILER].map(({ row }) => row),
      ...Object.values(ELSEWHERE).flat(),
    ];
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows).toHaveLength(59);
  });
});
