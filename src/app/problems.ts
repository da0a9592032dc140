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
  'app/output-not-in-form': problem<{ name: string; form: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name, form }) => `the form ${form} has no place for the output "${name}"`,
    help: ({ known }) => `it has for ${known.join(', ')}`,
  }),
  'app/form-option': problem<{ form: string; at: string; fault: string; hint: string | undefined }>({
    severity: 'error',
    message: ({ form, at, fault }) => `the form ${form}: ${at}: ${fault}`,
    help: ({ hint }) => hint,
  }),
  'app/unknown-alert': problem<{ name: string; known: readonly string[] }>({
    severity: 'error',
    message: ({ name }) => `there is no alert "${name}"`,
    help: ({ name, known }) => nearestOrAll(name, known),
  }),
});
