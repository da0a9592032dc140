import { catalogue, wording } from '../../core/index.js';

export const { report, codes } = catalogue({
  'stack/port': wording<{ port: number; services: readonly string[] }>({
    severity: 'error',
    message: ({ port, services }) =>
      `port ${port} of the machine is taken twice: by ${services.join(' and ')}`,
    help: () => 'give one of them another: { port: … }',
  }),
  'stack/not-reached': wording<{ service: string; by: string; option: string; address: string; has: string }>(
    {
      severity: 'error',
      message: ({ service, by, has }) => `the stack starts ${service}, but ${by} uses ${has}`,
      help: ({ option, address }) =>
        `set ${option} to ${address}, or do not let the stack start what is not used`,
    },
  ),
});
