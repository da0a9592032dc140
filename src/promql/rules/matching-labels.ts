import { matchedSides } from './matched-sides.js';
import { quoted } from './quoted.js';
import { promqlRule } from './rule.js';

interface Facts {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly common: readonly string[];
}

/** Two sides whose labels differ never find each other, and the result is always empty. */
export const matchingLabels = promqlRule({
  code: 'promql/matching-labels',
  severity: 'error',
  on: ['binary'],
  message: ({ left, right }: Facts) =>
    left.length > 0 && right.length > 0
      ? `the two sides never match: only the left one has ${quoted(left)}, only the right one ${quoted(right)}`
      : `the two sides never match: only the ${left.length > 0 ? 'left' : 'right'} one has ${quoted(left.length > 0 ? left : right)}`,
  help: ({ left, right, common }) => {
    if (common.length === 0) return 'they share no label: aggregate both by the same ones';
    const on = `match on what they share: on(${common.join(', ')})`;
    if (left.length > 0 && right.length > 0) return on;
    const [group, side] = left.length > 0 ? ['group_left', 'left'] : ['group_right', 'right'];
    return `${on} ${group}, or aggregate the ${side} side`;
  },
  wrong: 'sum by (method) (errors_total) / sum(requests_total)',
  right: 'sum by (method) (errors_total) / sum by (method) (requests_total)',
  check: (expr, context, found) => {
    const sides = context.shared(matchedSides, expr);
    if (sides === undefined || sides.onlyLeft.length + sides.onlyRight.length === 0) return;
    const { onlyLeft: left, onlyRight: right, common } = sides;
    found({ left, right, common }, expr.matching?.span ?? expr.span);
  },
});
