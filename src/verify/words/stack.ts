import { didYouMean, problem } from '../../core/index.js';

/** What is wrong inside of a Compose file, and between it and the files that it mounts. */
export const stackWords = {
  'verify/compose-mount': problem<{ service: string; source: string }>({
    severity: 'error',
    message: ({ service, source }) => `${service} mounts "${source}", which is no generated file or folder`,
  }),
  'verify/compose-port': problem<{ port: string; services: readonly string[] }>({
    severity: 'error',
    message: ({ port, services }) => `port ${port} is published by ${services.join(' and ')}`,
  }),
  'verify/compose-undeclared': problem<{
    what: string;
    name: string;
    service: string;
    known: readonly string[];
  }>({
    severity: 'error',
    message: ({ what, name, service }) => `${service} uses the ${what} "${name}", which is not declared`,
    help: ({ name, known }) => didYouMean(name, known),
  }),
  'verify/compose-unused': problem<{ what: string; name: string }>({
    severity: 'error',
    message: ({ what, name }) => `no service uses the ${what} "${name}"`,
  }),
};
