import { problem, problems } from '../../core/index.js';

/** What the typed builders report to callers without a type checker. */
export const builderProblems = problems({
  'promql/unit-mismatch': problem<{ left: string; right: string; operator: string }>({
    severity: 'error',
    message: ({ left, right, operator }) => `${left} ${operator} ${right}: these are different units`,
    help: ({ left }) => `convert the right side to ${left}, or set the metric's \`unit\``,
  }),
  'promql/bad-duration': problem<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `"${text}" is not a duration`,
    help: () => 'write whole numbers with units, the largest first: 5m, 1h30m, 500ms',
  }),
  'promql/bad-argument': problem<{ what: string; given: string; wanted: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ what, given, wanted }) => `${what} must be ${wanted}, not ${given}`,
    help: ({ help }) => help,
  }),
  'promql/exclusive': problem<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `"${first}" and "${second}" cannot be used together`,
    help: () => 'remove one of them',
  }),
});
