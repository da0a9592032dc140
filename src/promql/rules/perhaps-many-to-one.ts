import { manySided } from './many-sided.js';
import { quoted } from './quoted.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly many: 'left' | 'right';
  readonly labels: readonly string[];
}

/** The same where it is not sure: one label may decide another (a pod its node), and then the match is one to one. */
export const perhapsManyToOne = promqlRule({
  code: 'promql/perhaps-many-to-one',
  severity: 'warning',
  on: ['binary'],
  message: ({ many, labels }: Facts) =>
    `the ${many} side may have several series for one of the other: it also has ${quoted(labels)}`,
  help: ({ many }) => `add group_${many}, or aggregate the ${many} side`,
  wrong: 'sum by (job, endpoint) (requests_total) / on (job) sum by (job) (requests_total)',
  right: 'sum by (job, endpoint) (requests_total) / on (job) group_left sum by (job) (requests_total)',
  check: (expr, context, found) => {
    const sided = context.shared(manySided, expr);
    if (sided?.surely === false) found(sided, expr.matching?.span ?? expr.span);
  },
});
