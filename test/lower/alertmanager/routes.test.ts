import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SEVERITIES, type Severity } from '../../../src/model/index.js';
import { ALERTMANAGER_VERSIONS, type AlertmanagerVersion, amtool } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import { aStep, aSystem } from '../../fixtures/system.js';
import { documentOf, written } from '../compiled.js';

const STEPS: Readonly<Record<Severity, number>> = { info: 1, warning: 3, critical: 3, emergency: 2 };

const system = aSystem({
  escalation: {
    ...aSystem().escalation,
    policies: Object.fromEntries(
      SEVERITIES.filter(severity => severity !== 'info').map(severity => [
        severity,
        Array.from({ length: STEPS[severity] }, (_, step) => aStep(severity, step)),
      ]),
    ),
  },
});

const ours = { service: 'demo', escalation_policy: 'demo' };

/** Labels of an alert, and the only receiver that it must reach. */
const CASES: readonly (readonly [labels: Record<string, string>, receiver: string])[] = [
  ...SEVERITIES.filter(severity => severity !== 'info').flatMap(severity =>
    Array.from(
      { length: STEPS[severity] },
      (_, step) =>
        [
          { alertname: 'QueueTooLong', ...ours, severity, escalation: String(step) },
          `demo/${severity}/${step}`,
        ] as const,
    ),
  ),
  [{ alertname: 'Watchdog', service: 'demo', severity: 'none' }, 'demo/watchdog'],
  // The dead man's switch of another system, or of nobody.
  [{ alertname: 'Watchdog', service: 'other', severity: 'none' }, 'demo/unrouted'],
  [{ alertname: 'Watchdog' }, 'demo/unrouted'],
  // No policy of ours, a severity that it does not serve, a step that it does not have.
  [{ alertname: 'X', severity: 'critical', escalation: '0' }, 'demo/unrouted'],
  [{ alertname: 'X', ...ours, severity: 'info', escalation: '0' }, 'demo/unrouted'],
  [{ alertname: 'X', ...ours, severity: 'emergency', escalation: '2' }, 'demo/unrouted'],
  [{ alertname: 'X', ...ours, severity: 'critical' }, 'demo/unrouted'],
];

function route(version: AlertmanagerVersion, config: string, labels: Readonly<Record<string, string>>) {
  const matchers = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
  return amtool(version, ['config', 'routes', 'test', `--config.file=${config}`, ...matchers]);
}

describe.each(ALERTMANAGER_VERSIONS)('amtool %s', version => {
  it('accepts the tree, and sends every severity and step to its receiver and no other', async () => {
    const folder = join(written(packed(system, 'alertmanager')), 'demo/alertmanager');
    const config = join(folder, 'alertmanager.yml');
    expect(await amtool(version, ['check-config', config])).toMatchObject({ code: 0 });
    for (const [labels, receiver] of CASES) {
      expect((await route(version, config, labels)).stdout, JSON.stringify(labels)).toBe(`${receiver}\n`);
    }
  });
});

describe('the tree', () => {
  const { route: root, receivers } = documentOf(packed(system, 'alertmanager'), 'alertmanager.yml');

  it('groups and waits as the escalation says, and repeats between two ticks', () => {
    expect(root).toMatchObject({
      receiver: 'demo/unrouted',
      group_by: ['alertname', 'escalation'],
      group_wait: '30s',
      group_interval: '1m',
      repeat_interval: '14m30s',
    });
    expect(root.routes[0]).toMatchObject({
      group_wait: '0s',
      group_interval: '5m',
      repeat_interval: '2m30s',
    });
    expect(root.routes[1].routes[0].routes[0].repeat_interval).toBe('59m30s');
  });

  it('has a receiver for every step, and no receiver that it does not name', () => {
    const named = JSON.stringify(root).match(/demo\/[a-z]+(?:\/\d)?/g);
    expect(new Set(named)).toEqual(new Set(receivers.map((receiver: { name: string }) => receiver.name)));
    expect(receivers).toHaveLength(2 + 3 + 3 + 2);
  });

  it('names each policy, severity and step once', () => {
    const seen: string[] = [];
    const walk = (node: { matchers?: string[]; routes?: [] }, above: string) => {
      const here = `${above} ${(node.matchers ?? []).join(' ')}`;
      seen.push(here);
      for (const child of node.routes ?? []) walk(child, here);
    };
    walk(root, '');
    expect(new Set(seen).size).toBe(seen.length);
  });
});

it('a system without a policy for a severity sends it to the fallback', () => {
  const none = aSystem({ escalation: { ...system.escalation, policies: {} } });
  const { route: root, receivers } = documentOf(packed(none, 'alertmanager'), 'alertmanager.yml');
  expect(root.routes[1]).not.toHaveProperty('routes');
  expect(receivers.map((receiver: { name: string }) => receiver.name)).toEqual([
    'demo/unrouted',
    'demo/watchdog',
  ]);
});
