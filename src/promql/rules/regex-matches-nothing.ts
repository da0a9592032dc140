import { comparedValues } from './matchers-on-series.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly pattern: string;
  readonly values: readonly string[];
}

/** A pattern is anchored: it matches whole values, and here none of those that the label has. */
export const regexMatchesNothing = promqlRule({
  code: 'promql/regex-matches-nothing',
  severity: 'error',
  on: ['selector'],
  message: ({ label, pattern }: Facts) => `the pattern "${pattern}" matches no value of label "${label}"`,
  help: ({ values }) => `a pattern matches the whole value; the values are ${values.join(', ')}`,
  wrong: 'requests_total{method=~"P"}',
  right: 'requests_total{method=~"P.*"}',
  check: (selector, context, found) => {
    if (selector.matchers.length === 0) return;
    for (const { matcher, values, span } of context.shared(comparedValues, selector)) {
      if (values === undefined || matcher.operator === '=' || matcher.operator === '!=') continue;
      const { pattern } = context.lookup.pattern(matcher.value);
      if (pattern === undefined || pattern.matches('') || values.some(pattern.matches)) continue;
      found({ label: matcher.label, pattern: matcher.value, values }, span);
    }
  },
});
