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
  'promql/merged-hole': problem<{ into: 'comment' | 'text' | 'word' | 'sign' }>({
    severity: 'error',
    message: ({ into }) =>
      ({
        comment: 'an interpolated value stands in a comment, which Prometheus does not read',
        text: 'an interpolated value stands inside a text in quotes',
        word: 'an interpolated value and what stands next to it are read as one word',
        sign: 'the sign of an interpolated number is read as that of the whole power',
      })[into],
    help: ({ into }) =>
      ({
        comment: 'end the comment before it, with a new line',
        text: 'remove the quotes: a text that is interpolated brings its own',
        word: 'put a space or an operator between them',
        sign: 'put it in parentheses',
      })[into],
  }),
  'promql/exclusive': problem<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `"${first}" and "${second}" cannot be used together`,
    help: () => 'remove one of them',
  }),
});
