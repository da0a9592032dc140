import { problem } from '../core/index.js';

/** The text is not PromQL. Prometheus refuses all of these. */
export const SYNTAX_PROBLEMS = {
  'promql/empty': problem<object>({
    severity: 'error',
    message: () => 'the expression is empty',
    help: () => 'write a metric, such as up, or remove the definition',
  }),
  'promql/syntax': problem<{ found: string; expected: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ found, expected }) => `expected ${expected}, found ${found}`,
    help: ({ help }) => help,
  }),
  'promql/character': problem<{ character: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ character }) => `"${character}" is not part of PromQL`,
    help: ({ help }) => help,
  }),
  'promql/depth': problem<object>({
    severity: 'error',
    message: () => 'the expression is nested too deeply, or too long',
    help: () => 'record a part of it, and use the recorded series',
  }),
  'promql/unclosed': problem<{ open: string; close: string }>({
    severity: 'error',
    message: ({ open }) => `"${open}" is never closed`,
    help: ({ close }) => `add "${close}"`,
  }),
  'promql/string': problem<{ kind: 'unterminated' | 'escape' | 'encoding' | 'surrogate' }>({
    severity: 'error',
    message: ({ kind }) =>
      ({
        unterminated: 'the string is never closed',
        escape: 'unknown escape in the string',
        encoding: 'the bytes escaped in the string are not UTF-8',
        surrogate: 'the string has half of a surrogate pair, which is not a character',
      })[kind],
    help: ({ kind }) =>
      kind === 'escape'
        ? 'in a regex, write the backslash twice ("\\\\d"), or once in backticks (`\\d`)'
        : undefined,
  }),
  'promql/number': problem<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `"${text}" is neither a number nor a duration`,
    help: () =>
      'numbers: 3, 0.5, 1e9, 0x1f, Inf, NaN; durations: 5m, 1h30m, units from the largest to the smallest',
  }),
  'promql/duration': problem<{ problem: 'zero' | 'range' | 'order' | 'division'; text: string }>({
    severity: 'error',
    message: ({ problem, text }) =>
      ({
        zero: 'the duration must be greater than 0',
        range: `the duration ${text} is out of range`,
        order: `"${text}" is not a duration`,
        division: 'a duration is divided by 0',
      })[problem],
    help: ({ problem }) =>
      problem === 'order'
        ? 'whole numbers with units from the largest to the smallest, each once: 1d, 1h30m, 90s, 500ms'
        : undefined,
  }),
  'promql/modifier': problem<{ problem: string; help?: string | undefined }>({
    severity: 'error',
    message: ({ problem }) => problem,
    help: ({ help }) => help,
  }),
  'promql/grafana-variable': problem<{ variable: string }>({
    severity: 'error',
    message: ({ variable }) => `${variable} is a Grafana variable; Prometheus does not know it`,
    help: ({ variable }) =>
      variable.includes('interval')
        ? 'write a duration such as [5m]; only dashboards have variables'
        : 'write the value itself; only dashboards have variables',
  }),
  'promql/version': problem<{ what: string; since: string; target: string; flag?: string | undefined }>({
    severity: 'error',
    message: ({ what, since, target, flag }) =>
      flag === undefined
        ? `${what} needs Prometheus ${since}, but the target is ${target}`
        : `${what} is experimental in Prometheus ${target}: it needs the flag --enable-feature=${flag}`,
    help: ({ since, flag }) =>
      flag === undefined
        ? `set the target to ${since} or newer if that is what you run`
        : `if your Prometheus runs with that flag, add features: ['${flag}']`,
  }),
  'promql/removed': problem<{ what: string; removedIn: string; replacedBy?: string | undefined }>({
    severity: 'error',
    message: ({ what, removedIn }) => `${what} was removed in Prometheus ${removedIn}`,
    help: ({ replacedBy }) => (replacedBy === undefined ? undefined : `use ${replacedBy} instead`),
  }),
};
