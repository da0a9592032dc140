import { manySided, other, type Side } from './many-sided.js';
import { quoted } from './quoted.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly many: Side;
  readonly labels: readonly string[];
}

/** The same where it is not sure: one label may decide another (a pod its node), and then the match is one to one. */
export const perhapsManyToOne = promqlRule({
  code: 'promql/perhaps-many-to-one',
  severity: 'warning',
  on: ['binary'],
  message: ({ many, labels }: Facts) =>
    `one series on the ${other(many)} may match several on the ${many}, which may differ in ${quoted(labels)}`,
  help: ({ many, labels }) => `add group_${many}, or aggregate ${quoted(labels)} away on the ${many}`,
  wrong: 'sum by (job, endpoint) (requests_total) / on (job) sum by (job) (requests_total)',
  right: 'sum by (job, endpoint) (requests_total) / on (job) group_left sum by (job) (requests_total)',
  check: (expr, context, found) => {
    const sided = context.shared(manySided, expr);
    if (sided?.surely === false) found(sided, expr.matching?.span ?? expr.span);
  },
});
