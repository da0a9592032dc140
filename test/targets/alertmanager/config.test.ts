import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receiver, ReceiverKind, System } from '../../../src/model/index.js';
import { receiverKinds } from '../../../src/model/index.js';
import { supports } from '../../../src/promql/index.js';
import { alertmanager } from '../../../src/targets/alertmanager/index.js';
import { integrations } from '../../../src/targets/alertmanager/kinds/index.js';
import { matcher } from '../../../src/targets/alertmanager/matcher.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { ALL_RECEIVERS, EVERY_KIND } from '../../fixtures/receivers.js';
import { aSystem } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';

/** A system of a version that notifies exactly these. */
function notifying(
  version: AlertmanagerVersion,
  receivers: readonly Receiver[],
  parts: Parameters<typeof aSystem>[0] = {},
) {
  const names = receivers.map(({ name }) => name);
  return aSystem({
    receivers,
    watchdog: { notifies: names, intervalMs: 300_000 },
    fallback: { notifies: names },
    escalation: { ...aSystem().escalation, policies: {} },
    alertmanager: {
      version,
      secretsDir: '/etc/alertmanager/secrets/',
      smtp: {
        smarthost: 'mail.example.com:587',
        from: 'alerts@example.com',
        username: 'alerts',
        password: { type: 'secretFile', name: 'smtp_password' },
        requireTls: true,
      },
    },
    ...parts,
  });
}

function checkConfig(version: AlertmanagerVersion, system: System) {
  const folder = join(written(alertmanager.compile(system)), system.name, 'alertmanager');
  return amtool(version, ['check-config', join(folder, 'alertmanager.yml')]);
}

const configOf = (system: System) => documentOf(alertmanager.compile(system), 'alertmanager.yml');

/** The first version that has all fields of the fixture's receiver. */
const SINCE: { readonly [K in ReceiverKind]: string } = {
  discord: '0.28',
  email: '0.25',
  slack: '0.25',
  webhook: '0.25',
};

describe.each(Object.keys(receiverKinds) as ReceiverKind[])('a receiver of kind %s', kind => {
  it.each(ALERTMANAGER_VERSIONS)('is accepted by amtool %s, or reported', async version => {
    const system = notifying(version, [EVERY_KIND[kind]]);
    if (!supports(version, SINCE[kind])) {
      expect(alertmanager.compile(system)).toMatchObject({ ok: false });
      return;
    }
    expect(await checkConfig(version, system)).toMatchObject({ code: 0 });
  });

  it('lets raw fields win, and keeps the rest', () => {
    const { options } = EVERY_KIND[kind];
    const receiver = {
      ...EVERY_KIND[kind],
      options: { ...options, raw: { send_resolved: 'raw' } },
    } as Receiver;
    const [plain, raw] = [EVERY_KIND[kind], receiver].map(
      each => configOf(notifying('0.33', [each])).receivers[0][integrations[kind].field][0],
    );
    expect(raw).toEqual({ ...plain, send_resolved: 'raw' });
  });

  it('tells of the end if it is asked to', () => {
    const { options, ...rest } = EVERY_KIND[kind];
    for (const sendResolved of [true, false]) {
      const receiver = { ...rest, options: { ...options, sendResolved } } as Receiver;
      const { receivers } = configOf(notifying('0.33', [receiver]));
      expect(receivers[0][integrations[kind].field][0].send_resolved).toBe(sendResolved);
    }
  });
});

it.each(['0.28', '0.33'] as const)('is accepted by amtool %s in strict UTF-8 mode', async version => {
  const inhibitions = [{ source: 'critical', target: 'warning', equal: ['service'] }] as const;
  const { escalation } = aSystem();
  const system = notifying(version, ALL_RECEIVERS, { inhibitions, escalation });
  const folder = join(written(alertmanager.compile(system)), 'demo/alertmanager');
  const args = ['check-config', '--enable-feature=utf8-strict-mode', join(folder, 'alertmanager.yml')];
  expect(await amtool(version, args)).toMatchObject({ code: 0 });
});

describe('receivers', () => {
  it('hold all that they notify, several of one kind too', async () => {
    const second = { ...EVERY_KIND.slack, name: 'chat2' };
    const { receivers } = configOf(notifying('0.33', [...ALL_RECEIVERS, second]));
    expect(receivers.map((receiver: { name: string }) => receiver.name)).toEqual([
      'demo/unrouted',
      'demo/watchdog',
    ]);
    const { name: _, ...lists } = receivers[0];
    expect(Object.entries(lists).map(([list, configs]) => [list, (configs as []).length])).toEqual([
      ['discord_configs', 1],
      ['email_configs', 1],
      ['slack_configs', 2],
      ['webhook_configs', 1],
    ]);
    expect(receivers[0].slack_configs[0].api_url_file).toBe('/etc/alertmanager/secrets/slack_url');
    expect(receivers[0].email_configs[0].to).toBe('oncall@example.com, manager@example.com');
  });

  it('may notify nobody', async () => {
    const system = notifying('0.33', []);
    expect(configOf(system)).not.toHaveProperty('templates');
    expect(await checkConfig('0.33', system)).toMatchObject({ code: 0 });
  });
});

it('merges raw headers with those of the subject', () => {
  const { options, ...mail } = EVERY_KIND.email;
  const raw = { headers: { 'X-Priority': '1' } };
  const { receivers } = configOf(notifying('0.33', [{ ...mail, options: { ...options, raw } }]));
  expect(receivers[0].email_configs[0].headers).toEqual({
    Subject: '[on call] {{ template "atalaya.email.subject" . }}',
    'X-Priority': '1',
  });
});

describe('problems', () => {
  const problems = (system: System) =>
    alertmanager
      .compile(system)
      .diagnostics.map(({ code, message, path }) => `${code} ${path.join('/')}: ${message}`);

  it('are fields that the version does not have', () => {
    expect(problems(notifying('0.25', ALL_RECEIVERS))).toEqual([
      'alertmanager/field-too-new demo/receivers/guild: receiver "guild" needs discord_configs.webhook_url_file, which Alertmanager has since 0.27; this system runs 0.25',
      'alertmanager/field-too-new demo/receivers/guild: receiver "guild" needs discord_configs.username, which Alertmanager has since 0.28; this system runs 0.25',
    ]);
    const { options, ...hook } = EVERY_KIND.webhook;
    const secret = { ...options, url: undefined, urlFile: { type: 'secretFile', name: 'hook' } } as const;
    expect(problems(notifying('0.25', [{ ...hook, options: secret }]))).toEqual([
      expect.stringContaining('webhook_configs.url_file, which Alertmanager has since 0.26'),
    ]);
    expect(problems(notifying('0.28', ALL_RECEIVERS))).toEqual([]);
  });

  it('are raw fields, too', () => {
    const { options, ...chat } = EVERY_KIND.slack;
    const raw = { message_text: 'x' };
    expect(problems(notifying('0.28', [{ ...chat, options: { ...options, raw } }]))).toEqual([
      expect.stringContaining('slack_configs.message_text, which Alertmanager has since 0.31'),
    ]);
  });

  it('are mail without a mail server', () => {
    const system = notifying('0.33', [EVERY_KIND.email]);
    const { smtp: _, ...settings } = system.alertmanager;
    expect(problems({ ...system, alertmanager: settings })).toEqual([
      'alertmanager/no-mail-server demo/receivers/mail: receiver "mail" sends mail, and the system names no mail server',
    ]);
  });
});

describe('inhibitions', () => {
  const inhibitions = [
    { source: 'critical', target: 'warning', equal: ['service', 'endpoint'] },
    { source: 'critical', target: 'info', equal: ['service'] },
  ] as const;

  it.each(ALERTMANAGER_VERSIONS)('are accepted by amtool %s, with names where it has them', async version => {
    const system = notifying(version, [EVERY_KIND.slack], { inhibitions });
    const { inhibit_rules: rules } = configOf(system);
    expect(rules[0]).toEqual({
      ...(version === '0.33' ? { name: 'critical mutes warning' } : {}),
      source_matchers: ['escalation_policy="demo"', 'severity="critical"', 'escalation="0"'],
      target_matchers: ['escalation_policy="demo"', 'severity="warning"'],
      equal: ['service', 'endpoint'],
    });
    const checked = await checkConfig(version, system);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toContain('2 inhibit rules');
  });
});

it.each(ALERTMANAGER_VERSIONS)('writes matchers that amtool %s reads as they are meant', async version => {
  // One system per text would be one process each: one policy name is as good as another.
  for (const text of HOSTILE) {
    const escalation = { ...aSystem().escalation, name: text };
    const system = notifying(version, [EVERY_KIND.slack], { escalation });
    const folder = join(written(alertmanager.compile(system)), 'demo/alertmanager');
    const tested = await amtool(version, [
      'config',
      'routes',
      'test',
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      '--verify.receivers=demo/critical/0',
      matcher({ label: 'escalation_policy', operator: '=', value: text }),
      'severity="critical"',
      'escalation="0"',
    ]);
    expect(tested, text).toMatchObject({ code: 0, stdout: 'demo/critical/0\n' });
  }
});
