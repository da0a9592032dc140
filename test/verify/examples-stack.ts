import { artifact, type Loose, yamlFile } from './artifacts.js';
import type { Examples } from './example.js';

const port = (published: string) => ({ host_ip: '127.0.0.1', target: 80, published });
const bind = (source: string) => ({
  type: 'bind',
  source,
  target: '/etc/x',
  read_only: true,
  bind: { create_host_path: false },
});

const service = (parts: Loose = {}): Loose => ({
  image: 'example/web:1.2.3',
  restart: 'unless-stopped',
  cap_drop: ['ALL'],
  security_opt: ['no-new-privileges:true'],
  mem_limit: '64m',
  cpus: 1,
  pids_limit: 64,
  logging: { driver: 'json-file', options: {} },
  ...parts,
});

const compose = (services: Loose, parts: Loose = {}) =>
  yamlFile('demo/stack/docker-compose.yml', {
    name: 'demo',
    services,
    networks: { default: { name: 'demo' } },
    ...parts,
  });

const data = { volumes: [{ type: 'volume', source: 'data', target: '/data' }] };
const config = artifact('demo/stack/web.conf', 'x\n');

export const stackExamples: Examples = {
  'verify/compose-mount': {
    bad: [compose({ web: service({ volumes: [bind('./wed.conf')] }) }), config],
    good: [
      compose({ web: service({ volumes: [bind('./web.conf'), bind('../stack'), bind('/proc')] }) }),
      config,
    ],
  },
  'verify/compose-port': {
    bad: [compose({ a: service({ ports: [port('80')] }), b: service({ ports: [port('80')] }) })],
    good: [compose({ a: service({ ports: [port('80')] }), b: service({ ports: [port('81')] }) })],
  },
  'verify/compose-undeclared': {
    bad: [compose({ web: service({ secrets: [{ source: 'pasword', target: '/run/secrets/p' }] }) })],
    good: [
      compose(
        { web: service({ secrets: [{ source: 'password', target: '/run/secrets/p' }] }) },
        { secrets: { password: { file: './secrets/password' } } },
      ),
    ],
  },
  'verify/compose-unused': {
    bad: [compose({ web: service(data) }, { volumes: { data: {}, cache: {} } })],
    good: [compose({ web: service(data) }, { volumes: { data: {} } })],
  },
};
