import { gauge, text } from 'atalaya';
import { device } from './labels.js';

/** How busy the units of a TPU are, and the host that feeds it. */

export const scalar = gauge('capibara_tpu_scalar_utilization_ratio', {
  help: 'Share of cycles in which the scalar unit works.',
  labels: { device },
});

export const vector = gauge('capibara_tpu_vector_utilization_ratio', {
  help: 'Share of cycles in which the vector unit works.',
  labels: { device },
});

export const matrix = gauge('capibara_tpu_matrix_utilization_ratio', {
  help: 'Share of cycles in which the matrix unit works.',
  labels: { device },
});

export const memoryBandwidth = gauge('capibara_tpu_memory_bandwidth_utilization_ratio', {
  help: 'Share of the memory bandwidth that is in use.',
  labels: { device },
});

export const compute = gauge('capibara_tpu_compute_utilization_ratio', {
  help: 'Share of cycles in which any unit works.',
  labels: { device },
});

export const hostCpu = gauge('capibara_tpu_host_cpu_utilization_ratio', {
  help: 'Share of the CPU time in use on the host that feeds the TPUs.',
  labels: { host: text({ pattern: '[a-z0-9-]+', example: 'tpu-host-1', cardinality: 4 }) },
});

export const available = gauge('capibara_tpu_available', {
  help: 'Whether a TPU takes work: 1 if so, 0 if not.',
  unit: 'state',
  labels: { device },
});
