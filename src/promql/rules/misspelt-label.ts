import { strangeLabels } from './named-labels.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly label: string;
  readonly where: string;
  readonly near: string;
}

/** To leave out a label that is not there changes nothing, and rules that fit many places do; one letter off is a slip. */
export const misspeltLabel = promqlRule({
  code: 'promql/misspelt-label',
  severity: 'warning',
  on: ['aggregation', 'binary'],
  message: ({ label, where }: Facts) =>
    `${where} leaves out the label "${label}", which the operand does not carry`,
  help: ({ near }) => near,
  wrong: 'sum without (endpont) (rate(requests_total[5m]))',
  right: 'sum without (endpoint) (rate(requests_total[5m]))',
  check: (node, context, found) => {
    for (const { excludes, near, label, where, span } of context.shared(strangeLabels, node))
      if (excludes && near !== undefined) found({ label, where, near }, span);
  },
});
