import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resolve } from '../../src/resolve/index.js';
import { ALERTMANAGER_VERSIONS, amtool, PROMETHEUS_VERSIONS, promtool } from '../engines/index.js';
import { packed } from '../fixtures/packed.js';
import { type Alone, alone } from '../fixtures/system.js';
import { documentOf, written } from '../lower/compiled.js';
import { whole } from './whole.js';

function resolved(): Alone {
  const outcome = resolve([whole]);
  expect(outcome.diagnostics).toEqual([]);
  const [system] = outcome.ok ? outcome.value.model.environments : [];
  return alone(system);
}

const OURS = { service: 'tpu', escalation_policy: 'tpu', severity: 'critical' };
const NIGHT_AND_DAY = ['always', 'during-nights', 'during-office', 'outside-nights-or-office'].map(
  part => `tpu/critical/0/${part}`,
);

/** Labels, and the receivers that hear of them at some time. */
const CASES: readonly (readonly [labels: Record<string, string>, receivers: readonly string[]])[] = [
  [{ alertname: 'Watchdog', service: 'tpu', severity: 'none' }, ['tpu/watchdog']],
  [{ alertname: 'Hot', ...OURS, alert_class: 'temperature', escalation: '0' }, NIGHT_AND_DAY],
  [{ alertname: 'Hot', ...OURS, alert_class: 'temperature', escalation: '1' }, ['tpu/critical/1']],
  [{ alertname: 'Hot', ...OURS, escalation: '2' }, ['tpu/critical/2']],
  [
    {
      alertname: 'Slow',
      service: 'tpu',
      escalation_policy: 'platform',
      severity: 'warning',
      escalation: '0',
    },
    ['platform/warning/0'],
  ],
  [{ alertname: 'HostDown', job: 'node' }, [...NIGHT_AND_DAY, 'tpu/critical/1', 'tpu/critical/2']],
  [{ alertname: 'HostDown', job: 'other' }, ['tpu/unrouted']],
  [{ alertname: 'DiskFull', level: 'warning' }, ['tpu/warning/0', 'tpu/warning/1', 'tpu/warning/2']],
];

it.each(ALERTMANAGER_VERSIONS)(
  'amtool %s accepts all of it, and sends every alert to its receivers',
  async version => {
    const folder = join(
      written(packed({ ...resolved(), alertmanager: { version, secretsDir: '/s' } }, 'alertmanager')),
      'tpu/alertmanager',
    );
    const config = join(folder, 'alertmanager.yml');
    expect(await amtool(version, ['check-config', config])).toMatchObject({ code: 0 });
    for (const [labels, receivers] of CASES) {
      const matchers = Object.entries(labels).map(([name, value]) => `${name}=${value}`);
      const tested = await amtool(version, [
        'config',
        'routes',
        'test',
        `--config.file=${config}`,
        ...matchers,
      ]);
      expect(tested.stdout.trim().split(','), JSON.stringify(labels)).toEqual(receivers);
    }
  },
);

it.each(PROMETHEUS_VERSIONS)('promtool %s accepts its rules', async version => {
  const folder = written(packed(resolved(), 'prometheus', 'rules'));
  expect(
    await promtool(version, ['check', 'rules', join(folder, 'tpu/prometheus/rules/alerts.yml')]),
  ).toMatchObject({ code: 0 });
});

it('a whole escalation gives a period its own ticks where the group interval does not divide it', () => {
  const { route } = documentOf(packed(resolved(), 'alertmanager'), 'alertmanager.yml');
  const [warning, critical] = route.routes[1].routes;
  expect(warning.routes[1]).toMatchObject({ group_interval: '45s', repeat_interval: '1m7s500ms' });
  expect(critical.routes[1]).toMatchObject({ group_interval: '30s', repeat_interval: '15s' });
  expect(warning.routes[0]).toMatchObject({
    repeat_interval: '14m30s',
    routes: [{ repeat_interval: '4m30s' }],
  });
});

it('a whole escalation inhibits by what says the same, and by what it follows from', () => {
  const { inhibit_rules: rules } = documentOf(packed(resolved(), 'alertmanager'), 'alertmanager.yml');
  expect(rules.map(({ name, equal }: { name: string; equal: string[] }) => [name, equal.join()])).toEqual([
    ['MemoryFull mutes MemoryHigh', 'host,instance,job,service'],
    ['Hot mutes Failing', 'host,service'],
    ['HostDown mutes MemoryHigh', 'host'],
  ]);
});
