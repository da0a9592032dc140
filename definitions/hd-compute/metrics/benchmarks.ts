import { gauge, oneOf } from 'atalaya';

/** What benchmarks measured when they last ran, in the background. */

const benchmark = oneOf(
  'bundle_performance',
  'bundle_10k_vectors',
  'bind_32k_dimension',
  'similarity_batch_1000',
);

export const latency = gauge('hdc_benchmark_latency_seconds', {
  help: 'Time of one operation of a benchmark.',
  labels: { benchmark },
});

export const throughput = gauge('hdc_benchmark_throughput_ops_per_second', {
  help: 'Operations per second of a benchmark.',
  unit: 'operations/seconds',
  labels: { benchmark },
});

export const memory = gauge('hdc_benchmark_memory_bytes', {
  help: 'The most memory that a benchmark took.',
  labels: { benchmark },
});
