import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  alert,
  dashboard,
  link,
  probe,
  row,
  secretFile,
  slack,
  stat,
  system,
  textPanel,
  webhook,
} from 'atalaya';
import { describe, expect, it } from 'vitest';
import { hideSecrets } from '../../src/app/hide-secrets.js';
import { judge, subjectsOfArtifacts } from '../../src/judge/index.js';
import { receivers } from '../../src/language/index.js';
import { resolve } from '../../src/resolve/index.js';
import { blackbox } from '../engines/index.js';
import { packed } from '../fixtures/packed.js';
import { INPUTS, KINDS } from '../fixtures/receivers.js';
import { chat, queue, shop, words } from '../scenarios/base.js';

const SECRET = 'SuperS3cretPassw0rd';
const TOKEN = `https://x.example/?private_token=${SECRET}`;
const LOGIN = `https://me:${SECRET}@x.example/`;
const SMTP = { smarthost: 'mail:25', from: 'a@example.com' };

type Loose = Readonly<Record<string, unknown>>;

const option = (options: Loose) => ({ stack: {}, alertmanager: { smtp: SMTP }, ...options });
const ruled = (...rules: unknown[]) => option({ rules });
const alerted = (options: Loose) =>
  ruled(alert('QueueLong', { ...words, when: queue.gt(5), ...options } as never));
const probed = (http: Loose, more: Loose = {}) =>
  ruled(
    probe('front', { title: 'F', http, targets: ['https://x.example/'], action: 'Look.', ...more } as never),
  );
const shown = (...panels: unknown[]) => dashboarded({}, ...panels);
const dashboarded = (options: Loose, ...panels: unknown[]) =>
  option({
    dashboards: [
      dashboard('main', {
        title: 'M',
        description: 'd',
        rows: [row('R', ...(panels as never[]), stat('q', 'Q', queue))],
        ...options,
      } as never),
    ],
  });
const received = (receiver: unknown) => option({ fallback: [chat, receiver] });
const hooked = (options: Loose) =>
  received(webhook('hook', { url: 'http://hook.example/', ...options } as never));

/** Where a secret can stand: every option of every receiver that takes one, and all that people write themselves. */
const PLACES: readonly (readonly [string, Loose])[] = [
  ...KINDS.flatMap(kind =>
    INPUTS[kind].slice(0, 1).flatMap(input =>
      Object.entries(input as object as Loose)
        .filter(([, value]) => (value as { type?: unknown } | undefined)?.type === 'secretFile')
        .map(
          ([name]) =>
            [
              `${kind}.${name}`,
              received(receivers[kind]('r', { ...input, [name]: SECRET } as never)),
            ] as const,
        ),
    ),
  ),
  ...KINDS.map(
    kind =>
      [
        `${kind}.raw`,
        received(
          receivers[kind]('r', {
            ...INPUTS[kind][0],
            raw: { http_config: { authorization: { credentials: SECRET } } },
          } as never),
        ),
      ] as const,
  ),
  ...[
    'Authorization',
    'Proxy-Authorization',
    'Cookie',
    'X-Api-Key',
    'X-Auth-Token',
    'PRIVATE-TOKEN',
    'X-Secret',
    'X-Auth',
  ].map(header => [`a probe's header ${header}`, probed({ headers: { [header]: SECRET } })] as const),
  ["a probe's header of any name", probed({ headers: { 'X-Any': `Bearer ${SECRET}` } })],
  ["a probe's token", probed({ token: SECRET })],
  ["a probe's password", probed({ basicAuth: { username: 'me', password: SECRET } })],
  ["a probe's target", probed({}, { targets: [LOGIN] })],
  ["the query of a probe's target", probed({}, { targets: [TOKEN] })],
  ["a probe's pattern", probed({ body: [`token=${SECRET}`] })],
  ["a probe's action", probed({}, { action: `curl -u me:${SECRET} https://x.example/` })],
  ["a probe's label", probed({}, { labels: { note: TOKEN } })],
  ["a webhook's address", hooked({ url: LOGIN })],
  ["the query of a webhook's address", hooked({ url: TOKEN })],
  ["a webhook's payload", hooked({ payload: { auth: { token: SECRET } } })],
  [
    "a webhook's headers",
    hooked({ raw: { http_config: { http_headers: { 'X-Api-Key': { values: [SECRET] } } } } }),
  ],
  ["a webhook's proxy", hooked({ raw: { http_config: { proxy_url: LOGIN } } })],
  [
    'the address of Slack',
    received(slack('r', { channel: '#x', url: `https://hooks.slack.com/services/T0/B0/${SECRET}` } as never)),
  ],
  ['the mail password', option({ alertmanager: { smtp: { ...SMTP, password: SECRET } } })],
  ['a misspelt mail password', option({ alertmanager: { smtp: { ...SMTP, pasword: SECRET } } })],
  ["Alertmanager's address", option({ alertmanager: { smtp: SMTP, url: TOKEN } })],
  ["the dead man's switch", option({ watchdog: { notifies: [webhook('dead', { url: TOKEN } as never)] } })],
  ['a summary', alerted({ summary: `token: ${SECRET}` })],
  ['a description', alerted({ description: `Authorization: Bearer ${SECRET}` })],
  ['an action', alerted({ action: `export PGPASSWORD=${SECRET}` })],
  ['a runbook', alerted({ runbook: TOKEN })],
  ['an annotation', alerted({ annotations: { note: TOKEN } })],
  ['a label', alerted({ labels: { note: TOKEN } })],
  ["the runbooks' address", { ...alerted({}), runbooks: LOGIN }],
  ["Grafana's address", option({ grafana: { url: LOGIN } })],
  ['the address of the data source', option({ grafana: { url: 'https://g.example', prometheusUrl: LOGIN } })],
  ['the address of Loki', option({ grafana: { url: 'https://g.example', lokiUrl: LOGIN } })],
  [
    'the data source of Alertmanager',
    option({ grafana: { url: 'https://g.example', alertmanagerUrl: LOGIN } }),
  ],
  ['a link of a dashboard', dashboarded({ links: [link(TOKEN, 'x')] })],
  ["a dashboard's description", dashboarded({ description: `password: ${SECRET}` })],
  ['a text panel', shown(textPanel('t', 'T', { content: `curl -u me:${SECRET} https://x.example/` }))],
  ["a panel's raw fields", shown(stat('p', 'P', queue, { raw: { description: TOKEN } } as never))],
  [
    'the path of a scrape',
    option({ prometheus: { jobs: { api: { targets: ['api:80'], path: `/metrics?token=${SECRET}` } } } }),
  ],
  [
    'the label of a scrape',
    option({ prometheus: { jobs: { api: { targets: ['api:80'], labels: { note: TOKEN } } } } }),
  ],
  [
    'the authorization of a scrape',
    option({
      prometheus: { jobs: { api: { targets: ['api:80'], authorization: { credentials: SECRET } } } },
    }),
  ],
  ['an external label', option({ prometheus: { externalLabels: { note: TOKEN } } })],
  ['remote write', option({ prometheus: { remoteWrite: [{ url: LOGIN }] } })],
  ['an Alertmanager', option({ prometheus: { alertmanagers: [`me:${SECRET}@am:9093`] } })],
  [
    'the image of a service',
    option({ stack: { grafana: { image: `r.example/grafana:1?token=${SECRET}` } } }),
  ],
  ["a service's environment", option({ stack: { grafana: { environment: { GF_TOKEN: SECRET } } } })],
];

/** What comes of a system: files if it is right, and what is said of it. */
function outcomeOf(options: Loose) {
  const resolved = resolve([system('shop', { ...shop, fallback: [chat], ...options } as never)]);
  const compiled = resolved.ok ? packed(resolved.value.model) : undefined;
  const artifacts = compiled?.ok ? compiled.value : [];
  const diagnostics = [
    ...resolved.diagnostics,
    ...(compiled?.diagnostics ?? []),
    ...subjectsOfArtifacts(artifacts).flatMap(subject => judge(subject)),
  ];
  return { artifacts, errors: hideSecrets(diagnostics.filter(({ severity }) => severity === 'error')) };
}

describe('a literal secret is refused', () => {
  it('in at least 64 places', () => {
    expect(PLACES.length).toBeGreaterThanOrEqual(64);
  });

  it.each(PLACES)('in %s, and not repeated', (_, options) => {
    const { errors } = outcomeOf(options);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(errors.map(({ site, ...error }) => error))).not.toContain(SECRET);
  });

  it('and the same system without it is right', () => {
    expect(outcomeOf(option({})).errors).toEqual([]);
    expect(outcomeOf(probed({})).errors).toEqual([]);
    expect(outcomeOf(alerted({})).errors).toEqual([]);
    expect(outcomeOf(hooked({})).errors).toEqual([]);
    expect(outcomeOf(shown()).errors).toEqual([]);
  });
});

describe('what a probe sends', () => {
  const file = (name: string) => secretFile(name);
  const written = (options: Loose) => {
    const { artifacts, errors } = outcomeOf(options);
    expect(errors).toEqual([]);
    return (name: string) => artifacts.find(({ path }) => path === `shop/stack/${name}`)?.content ?? '';
  };

  it('is read from files, which the stack mounts', () => {
    const read = written(
      probed({
        headers: { Accept: 'text/html', 'X-Api-Key': file('shop-key') },
        basicAuth: { username: 'me', password: file('pw') },
      }),
    );
    expect(read('blackbox.yml')).toContain(
      'X-Api-Key:\n          files:\n            - /run/secrets/blackbox-shop-key',
    );
    expect(read('blackbox.yml')).toContain('headers:\n        Accept: text/html');
    expect(read('blackbox.yml')).toContain('password_file: /run/secrets/blackbox-pw');
    expect(read('docker-compose.yml')).toContain('file: ./secrets/blackbox/shop-key');
    expect(read('README.md')).toContain('secrets/blackbox/pw');
    expect(read('README.md')).toContain('mkdir -p secrets/alertmanager secrets/blackbox');
  });

  it('is a token from a file', () => {
    const read = written(probed({ token: file('t') }));
    expect(read('blackbox.yml')).toContain('credentials_file: /run/secrets/blackbox-t');
  });

  it.each([
    { headers: { Accept: 'text/html', 'X-Api-Key': file('k'), Cookie: file('c') } },
    { headers: { 'X-Api-Key': file('k') }, token: file('t') },
    { basicAuth: { username: 'me', password: file('p') } },
  ])('is taken by a real exporter: %o', async http => {
    const folder = mkdtempSync(join(tmpdir(), 'atalaya-probe-'));
    try {
      writeFileSync(join(folder, 'blackbox.yml'), written(probed(http))('blackbox.yml'));
      const ran = await blackbox(['--config.check', `--config.file=${join(folder, 'blackbox.yml')}`]);
      expect(ran).toMatchObject({ code: 0 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [{ headers: { Authorization: file('t') } }, 'token, or basicAuth'],
    [{ headers: { 'User-Agent': file('t') } }, 'reads this header from no file'],
    [{ token: file('t'), basicAuth: { username: 'me', password: file('p') } }, 'one of token and basicAuth'],
  ])('cannot be %o', (http, message) => {
    expect(
      outcomeOf(probed(http))
        .errors.map(error => error.message)
        .join(),
    ).toContain(message);
  });
});
