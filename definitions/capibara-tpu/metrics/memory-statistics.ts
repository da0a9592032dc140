import { gauge } from 'atalaya';
import { device } from './labels.js';

/** High-bandwidth memory (HBM). */

export const hbmTotal = gauge('capibara_tpu_hbm_total_bytes', {
  help: 'High-bandwidth memory that a TPU has.',
  labels: { device },
});

export const hbmUsed = gauge('capibara_tpu_hbm_used_bytes', {
  help: 'High-bandwidth memory in use.',
  labels: { device },
});

export const hbmFree = gauge('capibara_tpu_hbm_free_bytes', {
  help: 'High-bandwidth memory that is free.',
  labels: { device },
});

export const fragmentation = gauge('capibara_tpu_memory_fragmentation_ratio', {
  help: 'Share of the free memory that is in pieces too small to use.',
  labels: { device },
});

export const allocationEfficiency = gauge('capibara_tpu_memory_allocation_efficiency_ratio', {
  help: 'Share of the allocated memory that was asked for; the rest is padding.',
  labels: { device },
});
