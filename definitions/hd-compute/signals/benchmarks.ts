import { baseline } from 'atalaya';
import { latency, memory, throughput } from '../metrics/benchmarks.js';

const bundleOf10k = { benchmark: 'bundle_10k_vectors' } as const;
const bindOf32k = { benchmark: 'bind_32k_dimension' } as const;
const similarityOf1000 = { benchmark: 'similarity_batch_1000' } as const;

export const bundleLatency = latency.where(bundleOf10k);
export const bundleThroughput = throughput.where(bundleOf10k);

export const bindLatency = latency.where(bindOf32k);
export const bindMemory = memory.where(bindOf32k);

export const similarityLatency = latency.where(similarityOf1000);
export const similarityThroughput = throughput.where(similarityOf1000);

/** The bundle benchmark runs every hour: its last run against those of the week before. */
export const bundlePerformance = baseline('hdc:bundle_performance', {
  of: latency.where({ benchmark: 'bundle_performance' }),
  over: '1w',
  gap: '1h',
});
