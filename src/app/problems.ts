import { didYouMean, problem, problems } from '../core/index.js';

export const { report, codes } = problems({
  'app/unknown-system': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no system "${name}"`,
    help: ({ name, known }) => didYouMean(name, known) ?? `available: ${known.join(', ')}`,
  }),
  'app/unknown-output': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no output "${name}"`,
    help: ({ name, known }) => didYouMean(name, known) ?? `available: ${known.join(', ')}`,
  }),
  'app/unknown-form': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no form "${name}"`,
    help: ({ name, known }) => didYouMean(name, known) ?? `available: ${known.join(', ')}`,
  }),
  'app/unknown-alert': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no alert "${name}"`,
    help: ({ name, known }) =>
      didYouMean(name, known) ?? (known.length === 0 ? undefined : `available: ${known.join(', ')}`),
  }),
});
