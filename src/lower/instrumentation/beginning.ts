import type { Instrument } from './instruments.js';
import { METRIC_KINDS } from './metric-kinds.js';

/**
 * The most combinations of label values that a metric is begun with. Prometheus's own advice is to keep what has more
 * than a hundred out of metrics: https://prometheus.io/docs/practices/instrumentation/#do-not-overuse-labels
 */
const MOST_COMBINATIONS = 100;

/**
 * Whether a metric begins at 0 in all its series. One that is born with its first event hides it: `increase` and `rate`
 * see no growth in a single sample. https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
 * Only closed sets say which series there will be.
 */
export function beginsAtZero({ metric, labels }: Instrument): boolean {
  if (!METRIC_KINDS[metric.kind].startsAtZero || labels.length === 0) return false;
  const sizes = labels.map(({ set }) => set?.values.length ?? Number.POSITIVE_INFINITY);
  return sizes.reduce((product, size) => product * size, 1) <= MOST_COMBINATIONS;
}

/**
 * What the values of several processes of one program come to, in clients that add them up: gauges of things do, and
 * shares and temperatures do not.
 */
export function acrossProcesses({ metric }: Instrument): 'sum' | 'max' {
  return ['ratio', 'percent', 'celsius'].includes(metric.unit ?? '') ? 'max' : 'sum';
}
