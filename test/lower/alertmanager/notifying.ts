import { join } from 'node:path';
import type { Receiver } from '../../../src/model/index.js';
import { type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { found, packed } from '../../fixtures/packed.js';
import type { Alone } from '../../fixtures/system.js';
import { aSystem } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';

const MINUTE = 60_000;

/** A system whose every notification goes to these receivers, at once. */
export function notifying(
  version: string,
  receivers: readonly Receiver[],
  alertmanagerSettings: Partial<Alone['alertmanager']> = {},
): Alone {
  return {
    ...aSystem({ receivers }),
    escalations: [],
    routing: {
      root: {
        matchers: [],
        receiver: 'demo/all',
        groupBy: ['alertname', 'escalation'],
        groupWaitMs: 0,
        groupIntervalMs: MINUTE,
        repeatIntervalMs: 15 * MINUTE,
        continue: false,
        muteTimeIntervals: [],
        activeTimeIntervals: [],
        routes: [],
      },
      receivers: [{ name: 'demo/all', notifies: receivers.map(({ name }) => name) }],
      timeIntervals: [],
      inhibitRules: [],
    },
    alertmanager: {
      version: version as Alone['alertmanager']['version'],
      secretsDir: '/etc/alertmanager/secrets/',
      smtp: {
        smarthost: 'mail.example.com:587',
        from: 'alerts@example.com',
        username: 'alerts',
        password: { type: 'secretFile', name: 'smtp_password' },
        requireTls: true,
      },
      ...alertmanagerSettings,
    },
  };
}

/** What one receiver comes to in Alertmanager's configuration. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads any part of a document that it expects
export function configOf(receiver: Receiver, field: string): any {
  const { receivers } = documentOf(packed(notifying('99.0', [receiver]), 'alertmanager'), 'alertmanager.yml');
  return receivers[0][field][0];
}

export function problems(system: Alone): string[] {
  return found(system, 'alertmanager').map(
    ({ code, message, path }) => `${code} ${path.join('/')}: ${message}`,
  );
}

/** What amtool says of a system's files, whether or not we would write them for its version. */
export function checkConfig(version: AlertmanagerVersion, system: Alone, args: readonly string[] = []) {
  const newest = {
    ...system,
    alertmanager: { ...system.alertmanager, version: '99.0', lacks: [] },
  } as Alone;
  const folder = join(written(packed(newest, 'alertmanager')), system.name, 'alertmanager');
  return amtool(version, ['check-config', ...args, join(folder, 'alertmanager.yml')]);
}
