import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Receiver } from '../../../src/model/index.js';
import { matcherText } from '../../../src/notify/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { HOSTILE } from '../../fixtures/hostile.js';
import { packed } from '../../fixtures/packed.js';
import { aReceiver } from '../../fixtures/receivers.js';
import type { Alone } from '../../fixtures/system.js';
import { aSystem } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';

const SLACK = aReceiver('slack', {
  channel: '#alerts',
  url: { type: 'secretFile', name: 'slack_url' },
});

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

function checkConfig(version: AlertmanagerVersion, system: Alone) {
  const folder = join(written(packed(system, 'alertmanager')), system.name, 'alertmanager');
  return amtool(version, ['check-config', join(folder, 'alertmanager.yml')]);
}

const configOf = (system: Alone) => documentOf(packed(system, 'alertmanager'), 'alertmanager.yml');

describe('inhibitions', () => {
  const inhibitions = [
    { source: 'critical', target: 'warning', equal: ['service', 'endpoint'] },
    { source: 'critical', target: 'info', equal: ['service'] },
  ] as const;

  it.each(ALERTMANAGER_VERSIONS)('are accepted by amtool %s, with names where it has them', async version => {
    const system = notifying(version, [SLACK], { inhibitions });
    const { inhibit_rules: rules } = configOf(system);
    expect(rules[0]).toEqual({
      ...(version === '0.33' ? { name: 'demo: critical mutes warning' } : {}),
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
    const system = notifying(version, [SLACK], { escalation });
    const folder = join(written(packed(system, 'alertmanager')), 'demo/alertmanager');
    const tested = await amtool(version, [
      'config',
      'routes',
      'test',
      `--config.file=${join(folder, 'alertmanager.yml')}`,
      '--verify.receivers=demo/critical/0',
      matcherText({ label: 'escalation_policy', operator: '=', value: text }),
      'severity="critical"',
      'escalation="0"',
    ]);
    expect(tested, text).toMatchObject({ code: 0, stdout: 'demo/critical/0\n' });
  }
});
