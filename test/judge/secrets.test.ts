// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { describe, expect, it } from 'vitest';
import type { Artifact, MediaType } from '../../src/core/index.js';
import { toJson, toYaml } from '../../src/formats/text/index.js';
import { judge, subjectsOfArtifacts } from '../../src/judge/index.js';

type Fields = Readonly<Record<string, unknown>>;

/** A file of a format, as it is written. */
function data(format: string, value: unknown): Artifact {
  const isJson = format === 'dashboard';
  return {
    path: `demo/${format}`,
    mediaType: isJson ? 'application/json' : 'application/yaml',
    content: isJson ? toJson(value) : toYaml(value),
    format,
    document: {
      format,
      id: { environment: 'demo', system: 'demo', name: format },
      value,
      origins: { '': ['demo'], '/groups/0/rules/0': ['demo', 'alerts', 'Down'] },
      notes: [],
    },
    origin: ['demo'],
  };
}

function text(mediaType: MediaType, content: string): Artifact {
  const id = { environment: 'demo', system: 'demo', name: 'text' };
  const document = { format: 'page', id, value: content, origins: { '': ['demo'] }, notes: [] };
  return { path: `demo/${mediaType}`, mediaType, content, format: 'page', document, origin: ['demo'] };
}

const note = (content: string) => text('text/plain', content);
const alertmanagerFile = (config: Fields) => data('alertmanager', config);
const receiver = (parts: Fields) => alertmanagerFile({ receivers: [{ name: 'a', ...parts }] });
const datasource = (secureJsonData: Fields) =>
  data('datasources', { apiVersion: 1, datasources: [{ name: 'demo', type: 'prometheus', secureJsonData }] });
const scrape = (job: Fields) => data('prometheus', { scrape_configs: [{ job_name: 'a', ...job }] });
const module = (http: Fields) => data('blackbox', { modules: { a: { prober: 'http', http } } });
const ruleFile = (annotations: Fields) =>
  data('rule-file', { groups: [{ name: 'a', rules: [{ alert: 'Down', expr: 'up == 0', annotations }] }] });
const service = (parts: Fields) => data('compose', { services: { web: { image: 'web:1', ...parts } } });
const dashboard = (parts: Fields) => data('dashboard', { uid: 'a', title: 'A', panels: [], ...parts });

const SECRETS: readonly (readonly [string, Artifact, secret: string])[] = [
  [
    'a Slack webhook',
    receiver({ slack_configs: [{ api_url: 'https://hooks.slack.com/services/T1/B1/s3cr3tvalue' }] }),
    's3cr3tvalue',
  ],
  [
    'a Slack URL that looks like any other',
    receiver({ slack_configs: [{ api_url: 'https://chat.example.com/s3cr3t' }] }),
    's3cr3t',
  ],
  ['a Discord webhook in a text', note('see https://discord.com/api/webhooks/123/s3cr3t-value'), 's3cr3t'],
  [
    'a Discord webhook',
    receiver({ discord_configs: [{ webhook_url: 'https://discord.com/api/webhooks/123/s3cr3t' }] }),
    's3cr3t',
  ],
  [
    'a mail password',
    receiver({ email_configs: [{ to: 'a@b.c', from: 'a@b.c', smarthost: 'h:25', auth_password: 's3cr3t' }] }),
    's3cr3t',
  ],
  ['a global mail password', alertmanagerFile({ global: { smtp_auth_password: 's3cr3t' } }), 's3cr3t'],
  ['a routing key', receiver({ pagerduty_configs: [{ routing_key: 's3cr3t' }] }), 's3cr3t'],
  [
    'a token of a webhook',
    receiver({ webhook_configs: [{ url: 'http://bot:8080/hook?token=s3cr3tvalue' }] }),
    's3cr3t',
  ],
  [
    'a password in a URL',
    receiver({ webhook_configs: [{ url: 'http://me:s3cr3t@bot:8080/hook' }] }),
    's3cr3t',
  ],
  ['credentials of a scrape', scrape({ authorization: { credentials: 's3cr3t' } }), 's3cr3t'],
  ['a password of a data source', datasource({ basicAuthPassword: 's3cr3t' }), 's3cr3t'],
  ['a token in an annotation', ruleFile({ x: `ghp_${'s3cr3t'.repeat(6)}` }), 's3cr3t'],
  ['a header of a probe', module({ headers: { Authorization: 'Bearer s3cr3t' } }), 's3cr3t'],
  ['a cookie of a probe', module({ headers: { Cookie: 's3cr3t' } }), 's3cr3t'],
  ['a password of a probe', module({ basic_auth: { username: 'a', password: 's3cr3t' } }), 's3cr3t'],
  ['a secret of a header', module({ http_headers: { 'X-Any': { secrets: ['s3cr3t'] } } }), 's3cr3t'],
  ['a value of a header', module({ http_headers: { 'X-Api-Key': { values: ['s3cr3t'] } } }), 's3cr3t'],
  ['a parameter of a scrape', scrape({ params: { token: ['s3cr3t'] } }), 's3cr3t'],
  ['a parameter of OAuth', scrape({ oauth2: { endpoint_params: { password: 's3cr3t' } } }), 's3cr3t'],
  ['a key of TLS', scrape({ tls_config: { key: 's3cr3t' } }), 's3cr3t'],
  [
    'a password of remote write',
    data('prometheus', { remote_write: [{ url: 'http://m/', basic_auth: { password: 's3cr3t' } }] }),
    's3cr3t',
  ],
  ['a variable of a container', service({ environment: { DB_PASSWORD: 's3cr3t' } }), 's3cr3t'],
  ['a variable in a list', service({ environment: ['DB_PASSWORD=s3cr3t'] }), 's3cr3t'],
  ['a command of a container', service({ command: ['tool', '--password=s3cr3t'] }), 's3cr3t'],
  [
    'a link of a dashboard',
    dashboard({ links: [{ url: 'https://x.example/?token=s3cr3tvalue' }] }),
    's3cr3t',
  ],
  ['a command in Markdown', text('text/markdown', 'curl -u me:s3cr3t https&#58;//x.example/'), 's3cr3t'],
  ['a name in Markdown', text('text/markdown', 'DB\\_PASSWORD=s3cr3t'), 's3cr3t'],
  ['a token in a script', text('text/x-python', `TOKEN = "ghp_${'s3cr3t'.repeat(6)}"`), 's3cr3t'],
  ['a key of data', ruleFile({ [`ghp_${'s3cr3t'.repeat(6)}`]: 'x' }), 's3cr3t'],
  ['a private key', note('-----BEGIN RSA PRIVATE KEY-----\ns3cr3t'), 's3cr3t'],
];

const INNOCENT: readonly (readonly [string, Artifact])[] = [
  ['the team of VictorOps', receiver({ victorops_configs: [{ routing_key: 'database-oncall' }] })],
  [
    "the address that is everybody's",
    receiver({ slack_configs: [{ api_url: 'https://slack.com/api/chat.postMessage' }] }),
  ],
  ['a file of a secret', receiver({ slack_configs: [{ api_url_file: '/run/secrets/slack_url' }] })],
  ['an address of a service', receiver({ webhook_configs: [{ url: 'http://mitigation:8080/hook' }] })],
  [
    'the API of another integration',
    receiver({
      telegram_configs: [{ api_url: 'https://api.telegram.org', bot_token_file: '/x', chat_id: 1 }],
    }),
  ],
  [
    'a secret that Grafana looks up',
    datasource({ basicAuthPassword: '$__file{/run/secrets/grafana}', token: '${GRAFANA_TOKEN}' }),
  ],
  [
    'a link with variables',
    dashboard({ links: [{ title: 'x', type: 'link', url: 'https://example.com/?auth=${datasource}' }] }),
  ],
  ['a link to Slack', ruleFile({ runbook_url: 'https://acme.slack.com/archives/C123' })],
];

const literals = (files: readonly Artifact[]) =>
  subjectsOfArtifacts(files)
    .flatMap(subject => judge(subject))
    .filter(({ code }) => code === 'secret/literal');

describe('secrets in what is written', () => {
  it.each(SECRETS)('%s is one error, which does not repeat it', (_, file, secret) => {
    const [found, ...others] = literals([file]);
    expect(others).toEqual([]);
    expect(found?.severity).toBe('error');
    expect(found?.message).toContain(file.path);
    expect([found?.message, found?.help, found?.path, found?.excerpt].join()).not.toContain(secret);
  });

  it.each(INNOCENT)('%s is none', (_, file) => {
    expect(literals([file])).toEqual([]);
  });

  it('are said once each, where the definition is known best', () => {
    const secret = 'see https://x.example/?token=s3cr3tvalue';
    const found = literals([
      text('text/markdown', secret),
      ruleFile({ x: secret }),
      dashboard({ title: secret }),
    ]);
    expect(found.map(({ message, path }) => [message, path])).toEqual([
      [
        'demo/rule-file contains a secret in the query of a URL, and so do 2 other files',
        ['demo', 'alerts', 'Down', 'demo/rule-file', 'groups', '0', 'rules', '0', 'annotations', 'x'],
      ],
    ]);
  });
});
