import { promqlRule } from './rule.js';

/** A list that names a label twice works, and another label was hardly left out on purpose. */
export const duplicateLabel = promqlRule({
  code: 'promql/duplicate-label',
  severity: 'warning',
  on: ['aggregation', 'binary'],
  withoutMetrics: true,
  message: ({ label }: { readonly label: string }) => `the list names the label "${label}" twice`,
  help: () => 'once is enough; did you mean another label?',
  wrong: 'sum by (job, job) (up)',
  right: 'sum by (job, instance) (up)',
  check: (node, _context, found) => {
    const list = node.type === 'aggregation' ? node.grouping : node.matching;
    if (list === undefined) return;
    const include = 'group' in list ? (list.group?.include ?? []) : [];
    for (const labels of [list.labels, include])
      labels.forEach((label, index) => {
        if (labels.indexOf(label) < index) found({ label }, list.span ?? node.span);
      });
  },
});
