// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Grafana writes variables like that
import { describe, expect, test } from 'vitest';
import type { Artifact } from '../../src/core/index.js';
import { verify } from '../../src/verify/index.js';
import {
  alertmanagerFile,
  anAlert,
  aReceiver,
  artifact,
  dashboardFile,
  prometheusFile,
  ruleFile,
  yamlFile,
} from './artifacts.js';

const receiver = (parts: Readonly<Record<string, unknown>>) =>
  alertmanagerFile({ receivers: [aReceiver(parts)] });
const note = (text: string) => artifact('demo/notes.txt', text);
const datasource = (secureJsonData: Readonly<Record<string, string>>) =>
  yamlFile('demo/grafana/provisioning/datasources/demo.yml', {
    apiVersion: 1,
    datasources: [{ name: 'demo', type: 'prometheus', secureJsonData }],
  });

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
  [
    'credentials of a scrape',
    prometheusFile({
      rule_files: [],
      scrape_configs: [{ job_name: 'a', authorization: { credentials: 's3cr3t' } }],
    }),
    's3cr3t',
  ],
  ['a password of a data source', datasource({ basicAuthPassword: 's3cr3t' }), 's3cr3t'],
  [
    'a token in an annotation',
    ruleFile([anAlert({ annotations: { x: `ghp_${'s3cr3t'.repeat(6)}` } })]),
    's3cr3t',
  ],
  ['a private key', note('-----BEGIN RSA PRIVATE KEY-----\ns3cr3t'), 's3cr3t'],
];

const INNOCENT: readonly (readonly [string, Artifact])[] = [
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
    dashboardFile({ links: [{ title: 'x', type: 'link', url: 'https://example.com/?auth=${datasource}' }] }),
  ],
  [
    'a link to Slack',
    ruleFile([anAlert({ annotations: { runbook_url: 'https://acme.slack.com/archives/C123' } })]),
  ],
];

describe('secrets in an artifact', () => {
  test.each(SECRETS)('%s is one error, which does not repeat it', async (_, file, secret) => {
    const found = await verify([file], { mode: 'off' });
    expect(found.map(({ code }) => code)).toEqual(['verify/literal-secret']);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  test.each(INNOCENT)('%s is none', async (_, file) => {
    expect(await verify([file], { mode: 'off' })).toEqual([]);
  });
});
