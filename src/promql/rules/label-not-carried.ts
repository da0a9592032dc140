import { strangeLabels } from './named-labels.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly where: string;
  readonly dropped?: string | undefined;
  readonly near?: string | undefined;
}

/** A grouping or a matching names a label that no series there has: typed wrong, or aggregated away before. */
export const labelNotCarried = promqlRule({
  code: 'promql/label-not-carried',
  severity: 'error',
  on: ['aggregation', 'binary'],
  message: ({ label, where }: Facts) =>
    `${where} names the label "${label}", which the operand does not carry`,
  help: ({ dropped, near }) => near ?? (dropped === undefined ? undefined : `"${dropped}" drops it`),
  wrong: 'sum by (endpont) (rate(requests_total[5m]))',
  right: 'sum by (endpoint) (rate(requests_total[5m]))',
  check: (node, context, found) => {
    for (const { excludes, span, ...facts } of context.shared(strangeLabels, node))
      if (!excludes) found(facts, span);
  },
});
