import { artifact, aService, composeFile } from './artifacts.js';
import type { Examples } from './example.js';

const port = (published: string) => ({ host_ip: '127.0.0.1', target: 80, published });
const bind = (source: string) => ({
  type: 'bind',
  source,
  target: '/etc/x',
  read_only: true,
  bind: { create_host_path: false },
});

const data = { volumes: [{ type: 'volume', source: 'data', target: '/data' }] };
const config = artifact('demo/stack/web.conf', 'x\n');

export const stackExamples: Examples = {
  'verify/compose-mount': {
    bad: [composeFile({ web: aService({ volumes: [bind('./wed.conf')] }) }), config],
    good: [
      composeFile({ web: aService({ volumes: [bind('./web.conf'), bind('../stack'), bind('/proc')] }) }),
      config,
    ],
  },
  'verify/compose-port': {
    bad: [composeFile({ a: aService({ ports: [port('80')] }), b: aService({ ports: [port('80')] }) })],
    good: [composeFile({ a: aService({ ports: [port('80')] }), b: aService({ ports: [port('81')] }) })],
  },
  'verify/compose-undeclared': {
    bad: [composeFile({ web: aService({ secrets: [{ source: 'pasword', target: '/run/secrets/p' }] }) })],
    good: [
      composeFile(
        { web: aService({ secrets: [{ source: 'password', target: '/run/secrets/p' }] }) },
        { secrets: { password: { file: './secrets/password' } } },
      ),
    ],
  },
  'verify/compose-unused': {
    bad: [composeFile({ web: aService(data) }, { volumes: { data: {}, cache: {} } })],
    good: [composeFile({ web: aService(data) }, { volumes: { data: {} } })],
  },
};
