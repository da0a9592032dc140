import { didYouMean } from '../../core/index.js';
import { matchersOnSeries } from './matchers-on-series.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly metric: string;
  readonly has: readonly string[];
  readonly near?: string | undefined;
}

/** The metric's series do not have the label: a matcher for a value selects nothing, one against a value changes nothing. */
export const unknownLabel = promqlRule({
  code: 'promql/unknown-label',
  severity: 'error',
  on: ['selector'],
  message: ({ label, metric }: Facts) => `"${metric}" has no label "${label}"`,
  help: ({ near, has }) => near ?? (has.length === 0 ? 'it has no labels' : `it has ${has.join(', ')}`),
  word: ({ label }) => label,
  wrong: 'up{host="a"}',
  right: 'up{instance="a"}',
  check: (selector, context, found) => {
    if (selector.matchers.length === 0) return;
    for (const { matcher, series, signature, span } of context.shared(matchersOnSeries, selector)) {
      if (signature !== undefined || series.open) continue;
      const { label } = matcher;
      const has = [...series.labels.keys()];
      found({ label, metric: series.name, has, near: didYouMean(label, has) }, span);
    }
  },
});
