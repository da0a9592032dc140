import { describe, expect, it } from 'vitest';
import { integrations } from '../../../src/lower/alertmanager/kinds/index.js';
import { type Receiver, type ReceiverInput, receiverKinds } from '../../../src/model/index.js';
import { ALERTMANAGER_VERSIONS } from '../../engines/index.js';
import { found, packed } from '../../fixtures/packed.js';
import { ALL_RECEIVERS, aReceiver, EVERY_KIND, INPUTS, KINDS } from '../../fixtures/receivers.js';
import { documentOf } from '../compiled.js';
import { checkConfig, configOf, notifying, problems } from './notifying.js';
import { alertData, renderSources } from './rendered.js';

/** Debian builds 0.28 without Jira. */
const LACKS = { '0.25': [], '0.28': ['jira'], '0.33': [] } as const;

/** Every text of a configuration that Alertmanager expands. */
function* templatesIn(value: unknown): Generator<string> {
  if (typeof value === 'string' && value.includes('{{')) yield value;
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* templatesIn(inner);
  }
}

describe.each(KINDS)('a receiver of kind %s', kind => {
  const { field } = integrations[kind];
  const inputs = INPUTS[kind].map(input => aReceiver(kind, input as ReceiverInput<typeof kind>));

  it('has all its options in the fixtures', () => {
    const { shape } = receiverKinds[kind].schema as unknown as { shape: object };
    const written = new Set(INPUTS[kind].flatMap(input => Object.keys(input)));
    expect([...written, 'sendResolved', 'raw']).toEqual(expect.arrayContaining(Object.keys(shape)));
  });

  it.each(ALERTMANAGER_VERSIONS)('is accepted by amtool %s, or reported: never neither', async version => {
    for (const receiver of inputs) {
      const system = notifying(version, [receiver as Receiver], { lacks: LACKS[version] });
      const { code, stderr } = await checkConfig(version, system);
      const told = problems(system);
      const what = `${JSON.stringify(receiver)}\n${told.join('\n')}\n${stderr}`;
      expect(told.length === 0, what).toBe(code === 0);
    }
  });

  it.each(ALERTMANAGER_VERSIONS)('has only templates that amtool %s can render', async version => {
    const own = configOf(EVERY_KIND[kind], field);
    const sources = [...templatesIn(own)];
    const [html, text] = [
      sources.filter(source => /email\.html|telegram/.test(source)),
      sources.filter(source => !/email\.html|telegram/.test(source)),
    ];
    const system = notifying('99.0', [EVERY_KIND[kind]]);
    const cases = [
      [alertData()],
      [alertData(), alertData({ status: 'resolved' })],
      [alertData({ labels: { alertname: 'Foreign', severity: '' } }), alertData()],
    ];
    for (const alerts of cases) {
      const rendered = [
        ...(await renderSources(version, system, alerts, text, 'text')),
        ...(await renderSources(version, system, alerts, html, 'html')),
      ];
      expect(rendered).toHaveLength(sources.length);
      expect(rendered.join('')).not.toMatch(/<no value>|\{\{|ZgotmplZ/);
    }
  });

  it('lets raw fields win, and keeps the rest', () => {
    const { options, ...rest } = EVERY_KIND[kind];
    const receiver = { ...rest, options: { ...options, raw: { send_resolved: 'raw' } } } as Receiver;
    expect(configOf(receiver, field)).toEqual({
      ...configOf(EVERY_KIND[kind], field),
      send_resolved: 'raw',
    });
  });

  it('says whether it tells of the end', () => {
    const { options, ...rest } = EVERY_KIND[kind];
    for (const sendResolved of [true, false]) {
      const receiver = { ...rest, options: { ...options, sendResolved } } as Receiver;
      expect(configOf(receiver, field).send_resolved).toBe(sendResolved);
    }
  });

  it('names files of the secrets folder where its secrets are', () => {
    const secrets = Object.values(EVERY_KIND[kind].options).filter(
      option => (option as { type?: unknown } | undefined)?.type === 'secretFile',
    ) as { name: string }[];
    const text = JSON.stringify(configOf(EVERY_KIND[kind], field));
    for (const { name } of secrets) expect(text).toContain(`_file":"/etc/alertmanager/secrets/${name}"`);
  });
});

it.each(['0.28', '0.33'] as const)('is accepted by amtool %s in strict UTF-8 mode', async version => {
  const receivers = ALL_RECEIVERS.filter(
    receiver => problems(notifying(version, [receiver], { lacks: LACKS[version] })).length === 0,
  );
  const strict = ['--enable-feature=utf8-strict-mode'];
  expect(receivers.length).toBeGreaterThan(8);
  expect(await checkConfig(version, notifying(version, receivers), strict)).toMatchObject({ code: 0 });
});

describe('a field that the version lacks', () => {
  /** What is missing, as `field since`. */
  const missing = (version: string, receiver: Receiver) =>
    found(notifying(version, [receiver]), 'alertmanager').map(({ message }) =>
      message.replace(/.*needs (\S+), .* since ([\d.]+).*/, '$1 $2'),
    );

  it.each([
    [
      'discord',
      [
        'discord_configs.webhook_url_file 0.27',
        'discord_configs.username 0.28',
        'discord_configs.avatar_url 0.28',
      ],
    ],
    ['email', ['email_configs.threading 0.30']],
    ['incidentio', ['incidentio_configs 0.29']],
    ['jira', ['jira_configs 0.28']],
    ['mattermost', ['mattermost_configs 0.30']],
    ['msteams', ['msteams_configs 0.26']],
    ['msteamsv2', ['msteamsv2_configs 0.28']],
    ['opsgenie', []],
    ['pagerduty', ['pagerduty_configs.timeout 0.30']],
    [
      'pushover',
      [
        'pushover_configs.user_key_file 0.26',
        'pushover_configs.token_file 0.26',
        'pushover_configs.ttl 0.27',
        'pushover_configs.device 0.26',
      ],
    ],
    ['rocketchat', ['rocketchat_configs 0.28']],
    ['slack', ['slack_configs.timeout 0.30']],
    ['sns', []],
    ['telegram', ['telegram_configs.bot_token_file 0.26', 'telegram_configs.message_thread_id 0.28']],
    ['victorops', []],
    ['webex', []],
    ['webhook', ['webhook_configs.timeout 0.28', 'webhook_configs.payload 0.32']],
    ['wechat', ['wechat_configs.api_secret_file 0.31']],
  ] as const)('is told with the one that has it: %s on 0.25', (kind, fields) => {
    expect(missing('0.25', EVERY_KIND[kind])).toEqual(fields);
  });

  it('may lie inside of raw', () => {
    const { options, ...chat } = EVERY_KIND.slack;
    const withRaw = (raw: Record<string, unknown>) =>
      missing('0.25', { ...chat, options: { ...options, timeout: undefined, raw } });
    expect(withRaw({ message_text: 'x' })).toEqual(['slack_configs.message_text 0.31']);
    expect(withRaw({ http_config: { no_proxy: 'x', proxy_url: 'http://p' } })).toEqual([
      'slack_configs.http_config.no_proxy 0.26',
    ]);
    expect(withRaw({ http_config: { http_headers: { 'X-Team': { values: ['sre'] } } } })).toEqual([
      'slack_configs.http_config.http_headers 0.28',
    ]);
    expect(withRaw({ actions: [{ type: 'button', text: 'a', name: 'b' }] })).toEqual([]);
  });

  it('stands at the receiver, and says what to do', () => {
    expect(problems(notifying('0.25', [EVERY_KIND.msteams]))).toEqual([
      'alertmanager/field-too-new demo/receivers/msteams: receiver "msteams" needs msteams_configs, which Alertmanager has since 0.26; this system runs 0.25',
    ]);
  });

  it('may be missing from one build', () => {
    expect(problems(notifying('0.33', [EVERY_KIND.jira], { lacks: ['jira'] }))).toEqual([
      'alertmanager/lacking-kind demo/receivers/jira: receiver "jira" needs jira_configs, which this system\'s Alertmanager is said to lack',
    ]);
    expect(problems(notifying('0.33', [EVERY_KIND.slack], { lacks: ['jira'] }))).toEqual([]);
  });
});

describe('receivers', () => {
  it('hold all that they notify, several of one kind too', () => {
    const second = { ...EVERY_KIND.slack, name: 'chat2' };
    const system = notifying('0.33', [...ALL_RECEIVERS, second]);
    const { receivers } = documentOf(packed(system, 'alertmanager'), 'alertmanager.yml');
    const { name, ...lists } = receivers[0];
    expect(name).toBe('demo/all');
    const counts = Object.entries(lists).map(([list, configs]) => [list, (configs as []).length]);
    expect(counts).toEqual(KINDS.map(kind => [integrations[kind].field, kind === 'slack' ? 2 : 1]));
  });

  it('may notify nobody', async () => {
    const system = notifying('0.33', []);
    expect(documentOf(packed(system, 'alertmanager'), 'alertmanager.yml')).not.toHaveProperty('templates');
    expect(await checkConfig('0.33', system)).toMatchObject({ code: 0 });
  });

  it('write only the templates that they need', () => {
    const files = (...receivers: Receiver[]) => {
      const compiled = packed(notifying('0.33', receivers), 'alertmanager');
      if (!compiled.ok) throw new Error('not compiled');
      return compiled.value.map(({ path }) => path.split('/').at(-1)).slice(1);
    };
    expect(files(EVERY_KIND.webhook, EVERY_KIND.incidentio)).toEqual([]);
    expect(files(EVERY_KIND.discord)).toEqual(['common.tmpl', 'discord.tmpl']);
    expect(files(EVERY_KIND.msteams, EVERY_KIND.msteamsv2)).toEqual(['common.tmpl', 'msteams.tmpl']);
    expect(files(EVERY_KIND.opsgenie, EVERY_KIND.pagerduty)).toEqual([
      'common.tmpl',
      'links.tmpl',
      'opsgenie.tmpl',
      'pagerduty.tmpl',
      'text.tmpl',
    ]);
  });

  it('merge raw headers with those of the subject', () => {
    const { options, ...mail } = EVERY_KIND.email;
    const raw = { headers: { 'X-Priority': '1' } };
    expect(configOf({ ...mail, options: { ...options, raw } }, 'email_configs').headers).toEqual({
      Subject: '[on call] {{ template "atalaya.text.title" . }}',
      'X-Priority': '1',
    });
  });

  it('leave an issue of Jira open that no transition closes', () => {
    const open = aReceiver('jira', INPUTS.jira[1] as ReceiverInput<'jira'>);
    expect(configOf(open, 'jira_configs')).toMatchObject({
      send_resolved: false,
      api_url: 'https://jira.example.com/rest/api/2',
      http_config: { authorization: { type: 'Bearer' } },
    });
    expect(configOf(EVERY_KIND.jira, 'jira_configs')).toMatchObject({
      send_resolved: true,
      api_url: 'https://example.atlassian.net/rest/api/2',
      http_config: { basic_auth: { username: 'bot@example.com' } },
    });
  });

  it('send mail only with a mail server', () => {
    expect(problems(notifying('0.33', [EVERY_KIND.email], { smtp: undefined }))).toEqual([
      'alertmanager/no-mail-server demo/receivers/email: receiver "email" sends mail, but no mail server is named',
    ]);
  });
});
