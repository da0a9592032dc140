import { manySided } from './many-sided.js';
import { quoted } from './quoted.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly many: 'left' | 'right';
  readonly labels: readonly string[];
}

/** Prometheus fails to evaluate an operator when several series of one side meet one of the other. */
export const manyToOne = promqlRule({
  code: 'promql/many-to-one',
  severity: 'error',
  on: ['binary'],
  message: ({ many, labels }: Facts) =>
    `the ${many} side has several series for one of the other: one for each ${quoted(labels)}`,
  help: ({ many }) => `add group_${many}, or aggregate the ${many} side`,
  wrong: 'sum by (job, method) (requests_total) / on (job) sum by (job) (requests_total)',
  right: 'sum by (job, method) (requests_total) / on (job) group_left sum by (job) (requests_total)',
  check: (expr, context, found) => {
    const sided = context.shared(manySided, expr);
    if (sided?.surely === true) found(sided, expr.matching?.span ?? expr.span);
  },
});
