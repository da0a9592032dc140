import { didYouMean } from '../../core/index.js';
import { impossibleValues, isListed } from './impossible-values.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly value: string;
  readonly allowed: string;
  readonly near?: string | undefined;
}

/** The label's values are known, and this is not one of them. */
export const unknownValue = promqlRule({
  code: 'promql/unknown-value',
  severity: 'error',
  on: ['selector'],
  message: ({ label, value }: Facts) => `label "${label}" never has the value "${value}"`,
  help: ({ near, allowed }) => near ?? `its values ${allowed}`,
  word: ({ value }) => value,
  wrong: 'requests_total{method="get"}',
  right: 'requests_total{method="GET"}',
  check: (selector, context, found) => {
    if (selector.matchers.length === 0) return;
    for (const each of context.shared(impossibleValues, selector)) {
      if (isListed(each)) continue;
      const { matcher, signature, values, span } = each;
      const { label, value } = matcher;
      const allowed = values === undefined ? `match ${signature?.pattern}` : `are ${values.join(', ')}`;
      found({ label, value, allowed, near: didYouMean(value, values ?? []) }, span);
    }
  },
});
