import { problem } from '../../core/index.js';

/** What is wrong between a Compose file and the files that it mounts. */
export const stackWords = {
  'verify/compose-mount': problem<{ service: string; source: string }>({
    severity: 'error',
    message: ({ service, source }) =>
      `${service} mounts "${source}", which is not a generated file or folder`,
  }),
};
