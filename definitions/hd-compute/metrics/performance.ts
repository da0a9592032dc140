import { gauge, histogram, summary } from 'atalaya';
import { operation } from './labels.js';

/** How fast the toolkit is. */

export const throughput = gauge('hdc_throughput_ops_per_second', {
  help: 'Operations per second, as the toolkit measures them.',
  unit: 'operations/seconds',
  labels: { operation },
});

export const latency = summary('hdc_latency_percentiles', {
  help: 'Time that an operation takes, in milliseconds: percentiles of the last minutes.',
  unit: 'milliseconds',
  labels: { operation },
  quantiles: [0.5, 0.95, 0.99],
});

export const batchSize = histogram('hdc_batch_size_distribution', {
  help: 'Hypervectors in a batch.',
  unit: 'hypervectors',
  labels: { operation },
  buckets: [1, 10, 100, 250, 500, 1000, 2500, 5000, 10_000],
});
