import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Receiver } from '../../../src/model/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, startAlertmanager } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import { aReceiver, INPUTS } from '../../fixtures/receivers.js';
import type { Alone } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';
import { type HttpRequest, httpInbox, smtpInbox } from './inbox.js';
import { notifying, problems } from './notifying.js';

const firing = {
  labels: {
    alertname: 'HighErrorRate',
    service: 'demo',
    severity: 'critical',
    escalation: '0',
    escalation_policy: 'demo',
    endpoint: '/a"b\\c <!channel> {{ x }}',
  },
  annotations: { summary: 'Errors: 7%', action: 'Roll back.', runbook_url: 'https://r.example.com/x' },
};

/** Starts an Alertmanager on what is compiled, and gives it an alert. */
async function notified(version: AlertmanagerVersion, system: Alone): Promise<void> {
  const folder = join(written(packed(system, 'alertmanager')), 'demo/alertmanager');
  const config = documentOf(packed(system, 'alertmanager'), 'alertmanager.yml');
  // The server's own folder holds a copy of the configuration, so the templates are named from the root.
  const server = await startAlertmanager(
    version,
    JSON.stringify({ ...config, templates: [join(folder, 'templates/*.tmpl')] }),
  );
  onTestFinished(server.stop);
  await fetch(`${server.url}/api/v2/alerts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([firing]),
  });
}

/** A system that notifies receivers at once, and the files of its secrets. */
function systemWith(
  version: AlertmanagerVersion,
  receivers: readonly Receiver[],
  secrets: Readonly<Record<string, string>>,
  smtpPort = 25,
): Alone {
  const secretsDir = join(written({ ok: true, value: [], diagnostics: [] }), 'secrets');
  mkdirSync(secretsDir);
  for (const [name, value] of Object.entries(secrets)) writeFileSync(join(secretsDir, name), value);
  const smtp = { smarthost: `127.0.0.1:${smtpPort}`, from: 'alerts@example.com', requireTls: false };
  return notifying(version, receivers, { secretsDir, smtp, lacks: version === '0.28' ? ['jira'] : [] });
}

async function first(received: readonly string[]): Promise<string> {
  await vi.waitFor(() => expect(received).not.toHaveLength(0), { timeout: 20_000, interval: 20 });
  return received[0] ?? '';
}

/** Receivers of services that stand at one address, each at a path of its own. */
function standIns(address: string): readonly Receiver[] {
  const secret = (name: string) => ({ type: 'secretFile', name }) as const;
  const at = (path: string) => `${address}/${path}`;
  return [
    aReceiver('discord', { url: secret('discord_url') }),
    aReceiver('incidentio', { url: at('incidentio'), alertSourceToken: secret('token') }),
    aReceiver('jira', { site: at('jira'), token: secret('token'), project: 'OPS', issueType: 'Bug' }),
    aReceiver('mattermost', { url: secret('mattermost_url'), channel: 'alerts' }),
    aReceiver('msteams', { url: secret('msteams_url') }),
    aReceiver('msteamsv2', { url: secret('msteamsv2_url') }),
    aReceiver('opsgenie', { apiKey: secret('token'), apiUrl: at('opsgenie/') }),
    aReceiver('pagerduty', { routingKey: secret('token'), url: at('pagerduty') }),
    aReceiver('rocketchat', {
      server: at('rocketchat'),
      channel: '#alerts',
      token: secret('token'),
      tokenId: secret('user'),
    }),
    aReceiver('slack', { channel: '#alerts', url: secret('slack_url'), username: 'atalaya' }),
    aReceiver('telegram', { botToken: secret('token'), chatId: 7, apiUrl: at('telegram') }),
    aReceiver('victorops', { apiKey: secret('token'), routingKey: 'sre', apiUrl: at('victorops/') }),
    aReceiver('webex', { roomId: 'room', token: secret('token'), apiUrl: at('webex') }),
    aReceiver('webhook', { url: at('webhook'), token: secret('token') }),
    aReceiver('wechat', {
      apiSecret: secret('token'),
      corpId: 'ww1',
      agentId: '1',
      toUser: '@all',
      apiUrl: at('wechat/'),
    }),
  ];
}

/** What each service was sent, from its JSON. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads any part of a message that it expects
const SENT: Readonly<Record<string, (body: any, request: HttpRequest) => void>> = {
  discord: ({ embeds: [embed] }) => {
    expect(embed.title).toBe('[CRITICAL] Errors: 7%');
    expect(embed.description).toContain('**Where:** endpoint=/a"b\\\\c \\<!channel\\> {{ x }}');
    expect(embed.description).toContain('[Runbook](https://r.example.com/x)');
  },
  incidentio: ({ alerts: [alert] }, { authorization }) => {
    expect(alert).toMatchObject(firing);
    expect(authorization).toBe('Bearer t0ken');
  },
  jira: ({ fields: { summary, description, project, issuetype } }, { authorization }) => {
    expect({ summary, project, issuetype }).toEqual({
      summary: '[CRITICAL] Errors: 7%',
      project: { key: 'OPS' },
      issuetype: { name: 'Bug' },
    });
    expect(description).toContain('[Runbook|https://r.example.com/x]');
    expect(authorization).toBe('Bearer t0ken');
  },
  mattermost: ({ channel, text, attachments }) => {
    expect([channel, text ?? '', attachments.length]).toEqual(['alerts', '', 1]);
    expect(attachments[0]).toMatchObject({ title: '[CRITICAL] Errors: 7%', color: '#e02f44' });
    expect(attachments[0].text).toContain('**What to do:** Roll back.');
  },
  msteams: body => {
    expect(body.title ?? JSON.stringify(body)).toContain('[CRITICAL] Errors: 7%');
    expect(JSON.stringify(body)).toContain('**What to do:** Roll back.');
  },
  msteamsv2: ({ attachments: [{ content }] }) => {
    expect(content.body[0].text).toBe('[CRITICAL] Errors: 7%');
    expect(content.body[1].text).toContain('**What to do:** Roll back.\n\n');
  },
  opsgenie: (body, { authorization }) => {
    expect(body).toMatchObject({ message: '[CRITICAL] Errors: 7%', priority: 'P2', tags: ['critical'] });
    expect(body.description).toContain('What to do: Roll back.');
    expect(authorization).toBe('GenieKey t0ken');
  },
  pagerduty: ({ routing_key, payload, links }) => {
    expect(routing_key).toBe('t0ken');
    expect(payload).toMatchObject({
      summary: '[CRITICAL] Errors: 7%',
      severity: 'critical',
      class: 'HighErrorRate',
      component: 'demo',
    });
    expect(payload.custom_details['what to do'].trim()).toBe('Roll back.');
    expect(payload.custom_details.firing).toContain('{{ x }}');
    expect(links.map(({ text }: { text: string }) => text)).toEqual(['Runbook', 'Acknowledge', 'Silence']);
  },
  rocketchat: ({ channel, attachments: [attachment] }, { headers }) => {
    expect([channel, attachment.title, attachment.color]).toEqual([
      '#alerts',
      '[CRITICAL] Errors: 7%',
      '#e02f44',
    ]);
    expect(attachment.text).toContain('*What to do:* Roll back.');
    expect([headers['x-auth-token'], headers['x-user-id']]).toEqual(['t0ken', 'us3r']);
  },
  slack: message => {
    const [attachment] = message.attachments;
    expect(message).toMatchObject({ channel: '#alerts', username: 'atalaya' });
    expect(attachment).toMatchObject({ title: '[CRITICAL] Errors: 7%', color: '#e02f44' });
    expect(attachment.text).toContain('*Where:* endpoint=/a"b\\c &lt;!channel&gt; {{ x }}');
    expect(attachment.text).toContain('<https://r.example.com/x|Runbook>');
    expect(attachment.actions.map(({ text }: { text: string }) => text)).toEqual(['Acknowledge', 'Silence']);
    expect(attachment.actions[1].url).toMatch(/#\/silences\/new\?filter=%7B.*%7D$/);
  },
  telegram: ({ chat_id, parse_mode, text }, { path }) => {
    expect([path, chat_id, parse_mode]).toEqual(['/telegram/bott0ken/sendMessage', '7', 'HTML']);
    expect(text).toContain('<b>[CRITICAL] Errors: 7%</b>\n\n');
    expect(text).toContain('&lt;!channel&gt; {{ x }}');
    expect(text).toContain('<a href="https://r.example.com/x">Runbook</a>');
  },
  victorops: (body, { path }) => {
    expect(path).toBe('/victorops/t0ken/sre');
    expect(body).toMatchObject({
      message_type: 'CRITICAL',
      entity_display_name: '[CRITICAL] Errors: 7%',
    });
    expect(body.state_message).toContain('What to do: Roll back.');
  },
  webex: ({ roomId, markdown }, { authorization }) => {
    expect([roomId, authorization]).toEqual(['room', 'Bearer t0ken']);
    expect(markdown).toContain('**[CRITICAL] Errors: 7%**\n\n');
    expect(markdown).toContain('**What to do:** Roll back.\n\n');
  },
  webhook: ({ receiver, alerts: [alert] }, { authorization }) => {
    expect([receiver, authorization]).toEqual(['demo/all', 'Bearer t0ken']);
    expect(alert).toMatchObject(firing);
  },
  wechat: ({ touser, text }) => {
    expect(touser).toBe('@all');
    expect(text.content).toContain('What to do: Roll back.');
  },
};

it.each(ALERTMANAGER_VERSIONS)('Alertmanager %s tells every service that it knows', async version => {
  const inbox = await httpInbox();
  onTestFinished(inbox.close);
  const address = `http://127.0.0.1:${inbox.port}`;
  const urls = ['discord', 'mattermost', 'msteams', 'msteamsv2', 'slack'].map(
    kind => [`${kind}_url`, `${address}/${kind}`] as const,
  );
  const system = (receivers: readonly Receiver[]) =>
    systemWith(version, receivers, { ...Object.fromEntries(urls), token: 't0ken', user: 'us3r' });
  const known = standIns(address).filter(receiver => problems(system([receiver])).length === 0);
  expect(known.length).toBe({ '0.25': 6, '0.28': 11, '0.33': 15 }[version]);
  await notified(version, system(known));
  for (const { kind } of known) {
    const [request, body] = await message(inbox.requests, kind);
    SENT[kind]?.(body, request);
  }
});

/** The first notification that came for a kind: some services are asked something before. */
async function message(requests: readonly HttpRequest[], kind: string) {
  const find = () =>
    requests.find(({ path, body }) => path.startsWith(`/${kind}`) && /Errors: 7%|Roll back/.test(body));
  await vi.waitFor(() => expect(find(), kind).toBeDefined(), { timeout: 20_000, interval: 20 });
  const request = find() as HttpRequest;
  return [request, JSON.parse(request.body)] as const;
}

/** One that every version can send. */
const MAIL = aReceiver('email', INPUTS.email[1] as (typeof INPUTS.email)[0]);

it.each(ALERTMANAGER_VERSIONS)('Alertmanager %s sends a mail in two forms', async version => {
  const inbox = await smtpInbox();
  onTestFinished(inbox.close);
  await notified(version, systemWith(version, [MAIL], {}, inbox.port));
  const mail = (await first(inbox.received)).replace(/=\r\n/g, '').replace(/=3D/g, '=');
  expect(mail).toContain('Subject: [on call] [CRITICAL] Errors: 7%');
  expect(mail).toContain('To: oncall@example.com, manager@example.com');
  expect(mail).toContain('From: alerts@example.com');
  expect(mail).toContain('What to do: Roll back.');
  expect(mail).toContain('>Runbook</a>');
  expect(mail).not.toContain('<!channel>{');
});
