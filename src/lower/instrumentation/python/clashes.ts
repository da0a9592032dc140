import type { Obstacle } from '../../../formats/index.js';
import type { Metric } from '../../../model/index.js';
import type { Instrument } from '../instruments.js';

/**
 * What prometheus_client's registry refuses. It names a counter without `_total`, adds that when it is exposed, and
 * keeps the names of all series that a metric may have, `_created` among them:
 * https://github.com/prometheus/client_python/blob/master/prometheus_client/registry.py
 */
export function pythonClashes(instruments: readonly Instrument[]): ReadonlyMap<Instrument, Obstacle> {
  const owners = new Map<string, Metric>();
  const found = new Map<Instrument, Obstacle>();
  for (const instrument of instruments) {
    const { metric } = instrument;
    const obstacle = isCounterWithoutTotal(metric) ? ({ type: 'no-total' } as const) : taken(metric, owners);
    if (obstacle !== undefined) found.set(instrument, obstacle);
    else for (const name of seriesNames(metric)) owners.set(name, metric);
  }
  return found;
}

function isCounterWithoutTotal({ kind, name }: Metric): boolean {
  return kind === 'counter' && !name.endsWith('_total');
}

function taken(metric: Metric, owners: ReadonlyMap<string, Metric>): Obstacle | undefined {
  for (const name of seriesNames(metric)) {
    const owner = owners.get(name);
    if (owner !== undefined) return { type: 'series', name, other: owner.name };
  }
  return undefined;
}

const PARTS = {
  counter: ['', '_total', '_created'],
  gauge: [''],
  histogram: ['', '_bucket', '_sum', '_count', '_created'],
  summary: ['', '_sum', '_count', '_created'],
} as const;

function seriesNames({ name, kind }: Metric): readonly string[] {
  const base = kind === 'counter' ? name.replace(/_total$/, '') : name;
  return PARTS[kind].map(part => base + part);
}
