import { promqlRule } from './rule.js';

interface Facts {
  readonly pattern: string;
  readonly reason: string;
}

/** The pattern of label_replace() is read only when the rule is evaluated: then it fails. */
export const labelRegex = promqlRule({
  code: 'promql/label-regex',
  severity: 'error',
  on: ['call'],
  withoutMetrics: true,
  message: ({ pattern, reason }: Facts) => `"${pattern}" is not a valid RE2 regular expression: ${reason}`,
  help: () => 'Prometheus finds out only when it evaluates the expression',
  wrong: 'label_replace(up, "host", "$1", "instance", "(.*")',
  right: 'label_replace(up, "host", "$1", "instance", "(.*):.*")',
  check: ({ func, args, span }, { lookup }, found) => {
    const regex = func === 'label_replace' ? args[4] : undefined;
    if (regex?.type !== 'string') return;
    const { fault } = lookup.pattern(regex.value);
    if (fault !== undefined) found({ pattern: regex.value, reason: fault }, regex.span ?? span);
  },
});
