import { nearestOrAll, problem, problems } from '../core/index.js';

export const { report, codes } = problems({
  'app/unknown-system': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no system "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
  'app/unknown-environment': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no environment "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
  'app/unknown-output': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no output "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
  'app/unknown-form': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no form "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
  'app/unknown-alert': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no alert "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
});
