import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { Receiver, System } from '../../../src/model/index.js';
import { alertmanager } from '../../../src/targets/alertmanager/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, startAlertmanager } from '../../engines/index.js';
import { EVERY_KIND } from '../../fixtures/receivers.js';
import { aStep, aSystem } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';
import { httpInbox, smtpInbox } from './inbox.js';

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
async function notified(version: AlertmanagerVersion, system: System): Promise<void> {
  const folder = join(written(alertmanager.compile(system)), 'demo/alertmanager');
  const config = documentOf(alertmanager.compile(system), 'alertmanager.yml');
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

/** A system whose first step notifies one receiver at once; its secrets hold `url`. */
function systemWith(version: AlertmanagerVersion, receiver: Receiver, url: string, smtpPort = 25): System {
  const secretsDir = join(written({ ok: true, value: [], diagnostics: [] }), 'secrets');
  mkdirSync(secretsDir);
  for (const name of ['slack_url', 'discord_url']) writeFileSync(join(secretsDir, name), url);
  const notifies = [receiver.name];
  const steps = [aStep('critical', 0, { notifies })];
  return aSystem({
    receivers: [receiver],
    escalation: { ...aSystem().escalation, groupWaitMs: 0, policies: { critical: steps } },
    fallback: { notifies: [] },
    watchdog: { notifies: [], intervalMs: 60_000 },
    alertmanager: {
      version,
      secretsDir,
      smtp: { smarthost: `127.0.0.1:${smtpPort}`, from: 'alerts@example.com', requireTls: false },
    },
  });
}

async function first(received: readonly string[]): Promise<string> {
  await vi.waitFor(() => expect(received).not.toHaveLength(0), { timeout: 20_000, interval: 20 });
  return received[0] ?? '';
}

it.each(ALERTMANAGER_VERSIONS)('Alertmanager %s sends Slack a coloured message', async version => {
  const inbox = await httpInbox();
  onTestFinished(inbox.close);
  await notified(version, systemWith(version, EVERY_KIND.slack, `http://127.0.0.1:${inbox.port}/`));
  const message = JSON.parse(await first(inbox.received));
  const [attachment] = message.attachments;
  expect(message).toMatchObject({ channel: '#alerts', username: 'atalaya' });
  expect(attachment).toMatchObject({ title: '[CRITICAL] Errors: 7%', color: '#e02f44' });
  expect(attachment.text).toContain('*Where:* endpoint=/a"b\\c &lt;!channel&gt; {{ x }}');
  expect(attachment.text).toContain('<https://r.example.com/x|Runbook>');
  expect(attachment.actions.map((action: { text: string }) => action.text)).toEqual([
    'Acknowledge',
    'Silence',
  ]);
  expect(attachment.actions[1].url).toMatch(/#\/silences\/new\?filter=%7B.*%7D$/);
});

it.each(['0.28', '0.33'] as const)('Alertmanager %s sends Discord an embed', async version => {
  const inbox = await httpInbox();
  onTestFinished(inbox.close);
  await notified(version, systemWith(version, EVERY_KIND.discord, `http://127.0.0.1:${inbox.port}/`));
  const [embed] = JSON.parse(await first(inbox.received)).embeds;
  expect(embed.title).toBe('[CRITICAL] Errors: 7%');
  expect(embed.description).toContain('**Where:** endpoint=/a"b\\\\c \\<!channel\\> {{ x }}');
  expect(embed.description).toContain('[Runbook](https://r.example.com/x)');
});

it.each(ALERTMANAGER_VERSIONS)('Alertmanager %s posts its JSON to a webhook', async version => {
  const inbox = await httpInbox();
  onTestFinished(inbox.close);
  const { options, ...hook } = EVERY_KIND.webhook;
  const receiver = { ...hook, options: { ...options, url: `http://127.0.0.1:${inbox.port}/hook` } };
  await notified(version, systemWith(version, receiver, ''));
  expect(JSON.parse(await first(inbox.received))).toMatchObject({
    receiver: 'demo/critical/0',
    alerts: [firing],
  });
});

it.each(ALERTMANAGER_VERSIONS)('Alertmanager %s sends a mail in two forms', async version => {
  const inbox = await smtpInbox();
  onTestFinished(inbox.close);
  await notified(version, systemWith(version, EVERY_KIND.email, '', inbox.port));
  const mail = (await first(inbox.received)).replace(/=\r\n/g, '').replace(/=3D/g, '=');
  expect(mail).toContain('Subject: [on call] [CRITICAL] Errors: 7%');
  expect(mail).toContain('To: oncall@example.com, manager@example.com');
  expect(mail).toContain('From: alerts@example.com');
  expect(mail).toContain('What to do: Roll back.');
  expect(mail).toContain('>Runbook</a>');
  expect(mail).not.toContain('<!channel>{');
});
