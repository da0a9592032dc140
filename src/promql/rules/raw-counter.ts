import { promqlRule } from './rule.js';

interface Facts {
  readonly metric: string;
  readonly op: string;
}

const ORDERING: ReadonlySet<string> = new Set(['>', '<', '>=', '<=']);

/** A counter only grows, so that it passes every limit once and for all. */
export const rawCounter = promqlRule({
  code: 'promql/raw-counter',
  severity: 'error',
  on: ['binary'],
  message: ({ metric, op }: Facts) =>
    `"${metric}" is a counter: it only grows, so "${op}" says nothing about now`,
  help: ({ metric }) => `compare its growth: rate(${metric}[5m]) or increase(${metric}[1h])`,
  wrong: 'requests_total > 100',
  right: 'increase(requests_total[1h]) > 100',
  check: ({ op, left, right, span }, { measureOf }, found) => {
    if (!ORDERING.has(op)) return;
    const [a, b] = [measureOf(left), measureOf(right)];
    if (a.kind === b.kind) return;
    const counter = a.kind === 'counter' ? a : b.kind === 'counter' ? b : undefined;
    if (counter !== undefined) found({ metric: counter.metric ?? 'the operand', op }, span);
  },
});
