import { gauge } from 'atalaya';
import { device } from './labels.js';

/** What comes out of the cycles. */

export const instructionsPerCycle = gauge('capibara_tpu_instructions_per_cycle', {
  help: 'Instructions completed in a cycle.',
  unit: 'instructions',
  labels: { device },
});

export const cacheHits = gauge('capibara_tpu_cache_hit_ratio', {
  help: 'Share of memory accesses that a cache answers.',
  labels: { device },
});

export const memoryAccessLatency = gauge('capibara_tpu_memory_access_latency_seconds', {
  help: 'Mean time of a memory access.',
  labels: { device },
});

export const throughput = gauge('capibara_tpu_compute_throughput_tflops', {
  help: 'Floating-point operations per second, in millions of millions.',
  unit: 'tflops',
  labels: { device },
});

export const communicationOverhead = gauge('capibara_tpu_communication_overhead_ratio', {
  help: 'Share of the time that goes into waiting for other TPUs.',
  labels: { device },
});
