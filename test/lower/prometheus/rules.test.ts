import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/core/index.js';
import type { Recording } from '../../../src/model/index.js';
import { PROMETHEUS_VERSIONS, promtool, startPrometheus } from '../../engines/index.js';
import { packed } from '../../fixtures/packed.js';
import { anAlert, aSelector, aSystem } from '../../fixtures/system.js';
import { artifactsOf, documentOf, written } from '../compiled.js';

const recording = (parts: Partial<Recording> = {}): Recording => ({
  name: 'demo:queue_length:max',
  help: 'The longest queue.',
  expr: { type: 'aggregation', op: 'max', expr: aSelector('queue_length') },
  labels: {},
  group: 'demo-queues',
  origin: ['demo', 'recordings', 'demo:queue_length:max'],
  ...parts,
});

const steps = [
  { step: 0, forMs: 60_000 },
  { step: 1, forMs: 360_000 },
];

const full = aSystem({
  recordings: [recording(), recording({ name: 'demo:queue_length:team', labels: { team: 'b', a: '1' } })],
  alerts: [
    anAlert({ forMs: 60_000, steps }),
    anAlert({ name: 'Kept', forMs: 60_000, keepFiringForMs: 300_000, intervalMs: 30_000, steps }),
    anAlert({ name: 'Simple', forMs: 90_000 }),
  ],
  prometheus: {
    ...aSystem().prometheus,
    externalLabels: { region: 'eu', cluster: 'a' },
    alertmanagers: ['alertmanager:9093'],
    jobs: [
      {
        name: 'api',
        targets: ['api:8080', 'api2:8080'],
        metricsPath: '/metrics',
        scheme: 'http',
        intervalMs: 10_000,
        timeoutMs: 5000,
        labels: { tier: 'front' },
        origin: ['demo', 'prometheus', 'api'],
      },
    ],
  },
});

describe('what Prometheus says of the files', () => {
  it.each(PROMETHEUS_VERSIONS)('promtool %s accepts the rules and the configuration', async version => {
    const folder = join(written(packed(full, 'prometheus', 'rules')), 'demo/prometheus');
    const rules = ['alerts', 'recordings'].map(name => join(folder, `rules/${name}.yml`));
    const checkedRules = await promtool(version, ['check', 'rules', '--lint-fatal', ...rules]);
    expect(checkedRules).toMatchObject({ code: 0 });
    // 3 + 3 + 1 for the alerts, the dead man's switch; 2 recordings.
    expect(checkedRules.stdout).toContain('8 rules found');
    expect(checkedRules.stdout).toContain('2 rules found');
    const checked = await promtool(version, ['check', 'config', join(folder, 'prometheus.yml')]);
    expect(checked).toMatchObject({ code: 0 });
    expect(checked.stdout).toContain('2 rule files found');
  });
});

describe('prometheus.yml', () => {
  it('says where to scrape and whom to tell', () => {
    expect(documentOf(packed(full, 'prometheus', 'rules'), 'prometheus.yml')).toEqual({
      global: {
        scrape_interval: '15s',
        evaluation_interval: '15s',
        external_labels: { cluster: 'a', region: 'eu' },
      },
      rule_files: ['rules/*.yml'],
      alerting: { alertmanagers: [{ static_configs: [{ targets: ['alertmanager:9093'] }] }] },
      scrape_configs: [
        {
          job_name: 'api',
          scrape_interval: '10s',
          scrape_timeout: '5s',
          metrics_path: '/metrics',
          scheme: 'http',
          static_configs: [{ targets: ['api:8080', 'api2:8080'], labels: { tier: 'front' } }],
        },
      ],
    });
  });

  it.each(['2.53', '3.5'] as const)('keeps dollars of external labels, by Prometheus %s', async version => {
    const settings = { ...full.prometheus, version, externalLabels: { region: 'a$b$$c' }, jobs: [] };
    const [config] = artifactsOf(packed(aSystem({ prometheus: settings }), 'prometheus', 'rules'));
    const server = await startPrometheus(version, config?.content);
    try {
      const answer = await fetch(`${server.url}/api/v1/status/config`);
      expect(((await answer.json()) as { data: { yaml: string } }).data.yaml).toContain('region: a$b$$c\n');
    } finally {
      await server.stop();
    }
  });
});

describe('rules', () => {
  it('record a condition once where several steps share it', () => {
    const { groups } = documentOf(packed(full, 'prometheus', 'rules'), 'rules/alerts.yml');
    expect(groups.map((group: { name: string }) => group.name)).toEqual([
      'demo-queue-too-long',
      'demo-kept',
      'demo-simple',
      'demo-watchdog',
    ]);
    const [shared, , simple] = groups;
    expect(shared.rules.map((rule: { expr: string }) => rule.expr)).toEqual([
      'queue_length > 100',
      'demo:alert_condition:QueueTooLong',
      'demo:alert_condition:QueueTooLong',
    ]);
    expect(simple.rules).toMatchObject([{ alert: 'Simple', expr: 'queue_length > 100' }]);
  });

  it('print a long expression as a block', () => {
    const names = ['first', 'second', 'third'].map(name =>
      aSelector(`${name}_queue_with_a_rather_long_name_items`),
    );
    const expr = names.reduce((left, right) => ({ type: 'binary', op: 'or', left, right }));
    const [file] = artifactsOf(
      packed(aSystem({ alerts: [anAlert({ expr })] }), 'prometheus', 'rules'),
    ).filter(({ path }) => path.endsWith('alerts.yml'));
    expect(file?.content).toContain('expr: |-\n');
    expect(Math.max(...(file?.content.split('\n') ?? []).map(line => line.length))).toBeLessThan(160);
  });

  it('leave out the file of recordings where there are none', () => {
    const paths = artifactsOf(packed(aSystem(), 'prometheus', 'rules')).map(({ path }) => path);
    expect(paths.sort(compareText)).toEqual([
      'demo/prometheus/prometheus.yml',
      'demo/prometheus/rules/alerts.yml',
    ]);
  });
});
