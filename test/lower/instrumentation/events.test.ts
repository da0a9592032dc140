import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Registry } from 'prom-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { MetricEvent } from '../../../src/model/index.js';
import { python } from '../../engines/index.js';
import { found, packed } from '../../fixtures/packed.js';
import { aSystem } from '../../fixtures/system.js';
import { aHistogram, aMetric } from './metrics.js';
import { importTypescript } from './modules.js';

const method = { values: ['GET', 'POST'] };
const METRICS = [
  aMetric('demo_requests_total', { labels: { method, status: { pattern: '[1-5][0-9][0-9]' } } }),
  aHistogram('demo_duration_seconds', { labels: { method } }),
  aMetric('demo_tokens_total', { labels: { direction: { values: ['input', 'output'] } } }),
  aMetric('demo_energy', { unit: 'nats' }),
  aHistogram('demo_energy_trajectory', { unit: 'nats' }),
  aMetric('demo_bad', { kind: 'counter' }),
];

const label = (name: string) => ({ kind: 'label' as const, name, label: {} });
const number = (name: string, unit: string) => ({ kind: 'value' as const, name, unit });

const EVENTS: readonly MetricEvent[] = [
  {
    name: 'request',
    help: 'A request was answered.',
    ordered: true,
    parameters: [label('method'), label('status'), number('seconds', 'seconds')],
    moves: [
      { metric: 'demo_duration_seconds', value: 'seconds', fixed: {} },
      { metric: 'demo_requests_total', fixed: {} },
    ],
    origin: ['demo', 'events', 'request'],
  },
  {
    name: 'answer',
    help: 'A model answered.',
    ordered: false,
    parameters: [number('nats', 'nats'), number('read', 'tokens'), number('written', 'tokens')],
    moves: [
      { metric: 'demo_energy', value: 'nats', fixed: {} },
      { metric: 'demo_energy_trajectory', value: 'nats', fixed: {} },
      { metric: 'demo_tokens_total', value: 'read', fixed: { direction: 'input' } },
      { metric: 'demo_tokens_total', value: 'written', fixed: { direction: 'output' } },
    ],
    origin: ['demo', 'events', 'answer'],
  },
  {
    name: 'lost',
    help: 'Something that Python has no metric for.',
    ordered: false,
    parameters: [],
    moves: [{ metric: 'demo_bad', fixed: {} }],
    origin: ['demo', 'events', 'lost'],
  },
];

const demo = aSystem({
  name: 'demo',
  metrics: METRICS,
  events: [...EVENTS].sort((a, b) => (a.name < b.name ? -1 : 1)),
});
const compiled = packed(demo, 'instrumentation');
const judged = found(demo, 'instrumentation');

function written(file: string): string {
  const content = (compiled.ok && compiled.value.find(artifact => artifact.path === file)?.content) || '';
  const folder = mkdtempSync(join(tmpdir(), 'atalaya-events-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const target = join(folder, file.split('/').at(-1) ?? '');
  writeFileSync(target, content);
  return target;
}

/** What is exposed after some calls: sample by series, without those that say nothing of them. */
function samples(exposition: string): Record<string, number> {
  return Object.fromEntries(
    exposition
      .split('\n')
      .filter(line => line !== '' && !/^#|_bucket|_rejected_/.test(line))
      .map(line => {
        const [series = '', value] = line.split(/ (?=\S+$)/);
        return [
          series.replace(/\{(.*)\}/, (_, labels: string) => `{${labels.split(',').sort()}}`),
          Number(value),
        ];
      }),
  );
}

/** Closed series are there from the beginning, open ones are not, and no gauge says what nobody measured but by its kind. */
const BEGINNING = {
  'demo_duration_seconds_count{method="GET"}': 0,
  'demo_duration_seconds_count{method="POST"}': 0,
  'demo_duration_seconds_sum{method="GET"}': 0,
  'demo_duration_seconds_sum{method="POST"}': 0,
  'demo_tokens_total{direction="input"}': 0,
  'demo_tokens_total{direction="output"}': 0,
  demo_energy: 0,
  demo_energy_trajectory_count: 0,
  demo_energy_trajectory_sum: 0,
};

const AFTER = {
  ...BEGINNING,
  'demo_requests_total{method="POST",status="200"}': 1,
  'demo_duration_seconds_count{method="POST"}': 1,
  'demo_duration_seconds_sum{method="POST"}': 0.5,
  'demo_tokens_total{direction="input"}': 100,
  'demo_tokens_total{direction="output"}': 20,
  demo_energy: 3,
  demo_energy_trajectory_count: 1,
  demo_energy_trajectory_sum: 3,
};

describe('an event', () => {
  it('moves its metrics together, or none of them: Python', async () => {
    const file = written('demo/instrumentation/python/demo_metrics.py');
    const program = [
      'import json',
      'from prometheus_client import CollectorRegistry, generate_latest',
      'from demo_metrics import Metrics',
      'registry = CollectorRegistry()',
      'metrics = Metrics(registry)',
      'before = generate_latest(registry).decode()',
      'metrics.record_request("POST", 200, 0.5)',
      'metrics.record_answer(nats=3, read=100, written=20)',
      'metrics.record_request("POST", "2xx", 0.5)',
      'metrics.record_request("POST", 200, float("nan"))',
      'metrics.record_answer(nats=1, read=1, written=-1)',
      'print(json.dumps([before, generate_latest(registry).decode(), hasattr(metrics, "record_lost")]))',
    ].join('\n');
    const { firstLine, stop } = await python(['-c', program], [dirname(file)]);
    await stop();
    const [before, after, lost] = JSON.parse(firstLine) as [string, string, boolean];
    expect(samples(before)).toEqual(BEGINNING);
    expect(samples(after)).toEqual(AFTER);
    expect(after).toContain('demo_rejected_samples_total{metric="demo_requests_total"} 2.0');
    expect(after).toContain('demo_rejected_samples_total{metric="demo_energy"} 1.0');
    expect(lost).toBe(false);
  });

  it('moves its metrics together, or none of them: TypeScript', async () => {
    const { Metrics } = await importTypescript(written('demo/instrumentation/typescript/metrics.ts'));
    const registry = new Registry();
    const metrics = new Metrics(registry, { warn: () => {} }) as Record<string, (given?: object) => void>;
    const own = { demo_bad: 0 };
    expect(samples(await registry.metrics())).toEqual({ ...BEGINNING, ...own });
    metrics.recordRequest?.({ method: 'POST', status: 200, seconds: 0.5 });
    metrics.recordAnswer?.({ nats: 3, read: 100, written: 20 });
    metrics.recordRequest?.({ method: 'POST', status: '2xx', seconds: 0.5 });
    metrics.recordRequest?.({ method: 'POST', status: 200, seconds: Number.NaN });
    metrics.recordAnswer?.({ nats: 1, read: 1, written: -1 });
    expect(samples(await registry.metrics())).toEqual({ ...AFTER, ...own });
    metrics.recordLost?.();
    expect(await registry.metrics()).toContain('demo_bad 1');
  });

  it('is left out where a metric of its is', () => {
    expect(judged.map(({ message, path: at }) => `${at.join(' > ')}: ${message}`)).toEqual([
      'demo > events > lost: the Python module leaves lost out: it moves demo_bad, which is left out',
    ]);
  });
});
