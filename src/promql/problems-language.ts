import { problem } from '../core/index.js';

/** The text is read, but Prometheus refuses what it says. */
export const LANGUAGE_PROBLEMS = {
  'promql/unknown-function': problem<{ name: string; near?: string | undefined }>({
    severity: 'error',
    message: ({ name }) => `there is no function "${name}"`,
    help: ({ near }) => near,
  }),
  'promql/arguments': problem<{ name: string; given: number; min: number; max: number }>({
    severity: 'error',
    message: ({ name, given, min, max }) => {
      const wanted =
        min === max ? `${min}` : max === Number.POSITIVE_INFINITY ? `at least ${min}` : `${min} to ${max}`;
      return `${name} takes ${wanted} ${wanted === '1' ? 'argument' : 'arguments'}, not ${given}`;
    },
  }),
  'promql/type': problem<{ where: string; expected: string; found: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ where, expected, found }) => `${where} needs ${expected}, not ${found}`,
    help: ({ help }) => help,
  }),
  'promql/bool': problem<{ problem: 'missing' | 'stray'; op: string }>({
    severity: 'error',
    message: ({ problem, op }) =>
      problem === 'missing'
        ? `a comparison of two scalars needs "${op} bool"`
        : `"${op}" does not take "bool"`,
    help: ({ problem }) =>
      problem === 'missing' ? 'a scalar cannot be filtered away: the result must be 0 or 1' : 'remove "bool"',
  }),
  'promql/matching': problem<{ problem: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ help }) => help,
  }),
  'promql/regex': problem<{ pattern: string; reason: string }>({
    severity: 'error',
    message: ({ pattern, reason }) => `"${pattern}" is not a valid RE2 regular expression: ${reason}`,
    help: ({ pattern }) =>
      /\(\?[=!<]|\\\d/.test(pattern) ? 'RE2 has no look-around and no back-references' : undefined,
  }),
  'promql/matches-everything': problem<object>({
    severity: 'error',
    message: () =>
      'every matcher of this selector also matches series without the label, so it would select everything',
    help: () => 'name a metric, or add a matcher that does not match the empty value, such as job!=""',
  }),
  'promql/metric-twice': problem<{ first: string; second: string }>({
    severity: 'error',
    message: ({ first, second }) => `the metric name is given twice: "${first}" and "${second}"`,
  }),
  'promql/label-name': problem<{ label: string; target: string }>({
    severity: 'error',
    message: ({ label, target }) => `"${label}" is not a valid label name in Prometheus ${target}`,
    help: () => 'use letters, digits and _, not starting with a digit; other names need Prometheus 3.0',
  }),
};
