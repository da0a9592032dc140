import { artifact, aService, composeFile } from './artifacts.js';
import type { Examples } from './example.js';

const bind = (source: string) => ({
  type: 'bind',
  source,
  target: '/etc/x',
  read_only: true,
  bind: { create_host_path: false },
});

const config = artifact('demo/stack/web.conf', 'x\n');

export const stackExamples: Examples = {
  'verify/compose-mount': {
    bad: [composeFile({ web: aService({ volumes: [bind('./wed.conf')] }) }), config],
    good: [
      composeFile({ web: aService({ volumes: [bind('./web.conf'), bind('../stack'), bind('/proc')] }) }),
      config,
    ],
  },
};
