import type { Matcher } from '../ast.js';
import type { Context } from '../check/context.js';
import { promqlRule } from './rule.js';

/** `{a="x",a="y"}` selects nothing. */
export const matchesNothing = promqlRule({
  code: 'promql/matches-nothing',
  severity: 'error',
  on: ['selector'],
  message: ({ label }: { readonly label: string }) =>
    `the matchers of label "${label}" contradict each other: no series has them all`,
  wrong: 'memory_bytes{job="a",job="b"}',
  right: 'memory_bytes{job="a",job!="b"}',
  check: ({ matchers, span }, context, found) => {
    if (matchers.length < 2) return;
    const equal = new Map<string, string>();
    for (const { label, operator, value, span: place } of matchers) {
      const before = equal.get(label);
      if (operator === '=' && before === undefined) equal.set(label, value);
      if (before !== undefined && !passes(before, operator, value, context)) found({ label }, place ?? span);
    }
  },
});

function passes(actual: string, operator: Matcher['operator'], value: string, { lookup }: Context): boolean {
  if (operator === '=') return actual === value;
  if (operator === '!=') return actual !== value;
  const matches = lookup.pattern(value).pattern?.matches(actual);
  return matches === undefined || matches === (operator === '=~');
}
