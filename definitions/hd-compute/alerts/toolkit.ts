import { alert, amount, mebibytes, percent } from 'atalaya';
import { toolkit } from '../dashboards/toolkit.js';
import { gpuUtilization } from '../metrics/system.js';
import { errorRatio, latencyP95 } from '../signals/operations.js';
import { memory } from '../signals/resources.js';

export const highLatency = alert('HDC_HighLatency', {
  severity: 'warning',
  when: latencyP95.gt(amount(100, 'milliseconds')),
  for: '5m',
  summary: 'HD-Compute operations experiencing high latency',
  description: ({ labels, value }) => `95th percentile latency of ${labels.operation} is ${value}`,
  action: 'See whether batches grew or the GPU is shared; then compare with the last benchmark.',
  panel: toolkit.panel('latency'),
});

export const highMemoryUsage = alert('HDC_HighMemoryUsage', {
  severity: 'critical',
  when: memory.gt(mebibytes(8192)),
  for: '2m',
  summary: 'HD-Compute high memory usage',
  description: ({ labels, value }) => `Memory usage of ${labels.component} is ${value}`,
  action: 'Free hypervectors that nobody uses, or store them on disk, before the kernel ends the process.',
  panel: toolkit.panel('memory'),
});

export const lowGpuUtilization = alert('HDC_LowGPUUtilization', {
  severity: 'info',
  when: gpuUtilization.lt(percent(20)),
  for: '10m',
  summary: 'GPU underutilized',
  description: ({ value }) => `GPU utilization is only ${value}`,
  action: 'Make batches larger, or give the work a smaller GPU.',
  panel: toolkit.panel('gpu'),
});

export const highErrorRate = alert('HDC_HighErrorRate', {
  severity: 'critical',
  when: errorRatio.gt(percent(1)),
  for: '5m',
  summary: 'High error rate in HD-Compute operations',
  description: ({ labels, value }) => `Error rate of ${labels.operation} is ${value}`,
  action: 'Search the log for the error code: CUDA_OUT_OF_MEMORY is a batch too large for the GPU.',
  panel: toolkit.panel('errors'),
});
