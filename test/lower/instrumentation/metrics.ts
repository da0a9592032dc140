import type { Metric } from '../../../src/model/index.js';

/** A metric of the system `demo`; a test says only what it is about. */
export function aMetric(name: string, parts: Partial<Metric> = {}): Metric {
  const kind = parts.kind ?? (name.endsWith('_total') ? 'counter' : 'gauge');
  return {
    name,
    kind,
    help: 'What it is.',
    unit: 'things',
    labels: {},
    origin: ['demo', 'metrics', name],
    ...parts,
  };
}

export function aHistogram(name: string, parts: Partial<Metric> = {}): Metric {
  return aMetric(name, { kind: 'histogram', unit: 'seconds', buckets: [0.1, 1], ...parts });
}
