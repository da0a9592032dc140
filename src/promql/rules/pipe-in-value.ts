import { impossibleValues, isListed } from './impossible-values.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
}

/** `=` compares with the text `a|b`; alternatives take `=~`. */
export const pipeInValue = promqlRule({
  code: 'promql/pipe-in-value',
  severity: 'error',
  on: ['selector'],
  message: ({ label, value }: Facts) =>
    `label "${label}" is compared with the text "${value}", not with alternatives`,
  help: ({ label, value }) => `write ${label}=~"${value}"`,
  wrong: 'up{job="node|db"}',
  right: 'up{job=~"node|db"}',
  check: (selector, context, found) => {
    if (selector.matchers.length === 0) return;
    for (const each of context.shared(impossibleValues, selector)) {
      const { label, value } = each.matcher;
      if (isListed(each)) found({ label, value }, each.span);
    }
  },
});
