import { Counter, Gauge, Histogram, Registry, Summary } from 'prom-client';
import type { Metric } from '../../../src/model/index.js';
import { startNodeExporter } from '../../engines/index.js';
import type { Alone } from '../../fixtures/system.js';
import type { Program } from './modules.js';
import type { Sample } from './samples.js';
import { serving } from './serving.js';

/** Programs of others: the real ones where they are at hand, else one that emits what is declared of it. */
export async function exportersOf(
  system: Alone,
  samples: readonly Sample[],
): Promise<ReadonlyMap<string, Program>> {
  const names = new Set(system.metrics.flatMap(({ emittedBy }) => emittedBy ?? []));
  return new Map(
    await Promise.all(
      [...names].map(async name => {
        const own = samples.filter(({ metric }) => metric.emittedBy === name);
        return [name, name === 'node-exporter' ? await nodeExporter() : await standIn(own)] as const;
      }),
    ),
  );
}

async function nodeExporter(): Promise<Program> {
  const { url, stop } = await startNodeExporter();
  return { address: url.replace('http://', ''), stop };
}

async function standIn(samples: readonly Sample[]): Promise<Program> {
  const registry = new Registry();
  const emitters = new Map<string, (labels: Sample['labels']) => void>();
  for (const { metric } of samples)
    if (!emitters.has(metric.name)) emitters.set(metric.name, emitter(metric, registry));
  return serving(async () => {
    for (const { metric, labels } of samples) emitters.get(metric.name)?.(labels);
    return registry;
  });
}

function emitter(metric: Metric, registry: Registry): (labels: Sample['labels']) => void {
  const about = {
    name: metric.name,
    help: metric.help,
    labelNames: Object.keys(metric.labels),
    registers: [registry],
  };
  switch (metric.kind) {
    case 'counter': {
      const counter = new Counter(about);
      return labels => counter.inc({ ...labels }, 3);
    }
    case 'gauge': {
      const gauge = new Gauge(about);
      return labels => gauge.set({ ...labels }, 4);
    }
    case 'histogram': {
      const histogram = new Histogram({ ...about, buckets: [...(metric.buckets ?? [])] });
      return labels => histogram.observe({ ...labels }, 1);
    }
    case 'summary': {
      const summary = new Summary({ ...about, percentiles: [...(metric.quantiles ?? [])] });
      return labels => summary.observe({ ...labels }, 1);
    }
  }
}
