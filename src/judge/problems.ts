import { didYouMean, problem, problems } from '../core/index.js';

const named = ({ name, known }: { readonly name: string; readonly known: readonly string[] }): string =>
  didYouMean(name, known) ?? `choose from ${known.join(', ')}`;

/** What can be wrong with choosing severities and ignoring findings. */
export const { report, codes } = problems({
  'judge/unreadable-project': problem<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `${file} is not valid YAML: ${problem}`,
  }),
  'judge/wrong-shape': problem<{ what: string; expected: string }>({
    severity: 'error',
    message: ({ what, expected }) => `${what} must be ${expected}`,
  }),
  'judge/unknown-key': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no option "${name}"`,
    help: named,
  }),
  'judge/unknown-severity': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `"${name}" is not a severity`,
    help: named,
  }),
  'judge/unknown-rule': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no rule "${name}"`,
    help: ({ name, known }) => didYouMean(name, known) ?? 'docs/diagnostics.md lists every rule',
  }),
  'judge/not-a-rule': problem<{ code: string }>({
    severity: 'error',
    message: ({ code }) => `${code} cannot be ignored or changed: it does not come from a rule`,
    help: () =>
      'where it is reported, atalaya could not go on; only a finding of a rule is a matter of judgement',
  }),
  'judge/no-rule': problem<object>({
    severity: 'error',
    message: () => 'this does not say which rule to ignore',
    help: () => 'name its code, and the reason: atalaya ignore <code>: <why this is fine here>',
  }),
  'judge/no-reason': problem<{ code: string }>({
    severity: 'error',
    message: ({ code }) => `ignoring ${code} needs a reason`,
    help: () => 'say for the next reader why this is fine here',
  }),
  'judge/no-target': problem<{ code: string }>({
    severity: 'error',
    message: ({ code }) => `this does not say where ${code} is to be ignored`,
    help: ({ code }) =>
      `add path (the way through the definitions) or file; to switch the rule off everywhere, set \`${code}: off\` in rules`,
  }),
  'judge/needless-ignore': problem<{ code: string }>({
    severity: 'error',
    message: ({ code }) => `nothing here breaks ${code}, so there is nothing to ignore`,
    help: () => 'remove it: it would hide the next mistake',
  }),
});
