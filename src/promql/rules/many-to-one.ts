import { manySided, other, type Side } from './many-sided.js';
import { quoted } from './quoted.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly many: Side;
  readonly labels: readonly string[];
}

/** Prometheus fails to evaluate an operator when several series of one side meet one of the other. */
export const manyToOne = promqlRule({
  code: 'promql/many-to-one',
  severity: 'error',
  on: ['binary'],
  message: ({ many, labels }: Facts) =>
    `one series on the ${other(many)} matches several on the ${many}, which differ in ${quoted(labels)}`,
  help: ({ many, labels }) => `add group_${many}, or aggregate ${quoted(labels)} away on the ${many}`,
  wrong: 'sum by (job, method) (requests_total) / on (job) sum by (job) (requests_total)',
  right: 'sum by (job, method) (requests_total) / on (job) group_left sum by (job) (requests_total)',
  check: (expr, context, found) => {
    const sided = context.shared(manySided, expr);
    if (sided?.surely === true) found(sided, expr.matching?.span ?? expr.span);
  },
});
