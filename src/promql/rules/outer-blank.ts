import { hasOuterBlank } from '../language/odd-values.js';
import { comparedValues } from './matchers-on-series.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
}

/** A blank at an end is part of the value, which hardly a label has. */
export const outerBlank = promqlRule({
  code: 'promql/outer-blank',
  severity: 'warning',
  on: ['selector'],
  message: ({ label, value }: Facts) =>
    `the value "${value}" of label "${label}" begins or ends with a blank`,
  help: ({ value }) => `write "${value.trim()}"`,
  wrong: 'up{job="node "}',
  right: 'up{job="node"}',
  check: (selector, context, found) => {
    if (selector.matchers.length === 0) return;
    for (const { matcher, values, span } of context.shared(comparedValues, selector)) {
      const { label, operator, value } = matcher;
      const isText = operator === '=' || operator === '!=';
      if (isText && values === undefined && hasOuterBlank(value)) found({ label, value }, span);
    }
  },
});
