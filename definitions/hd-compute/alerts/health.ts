import { alert, amount, megabytes, percent } from 'atalaya';
import { health } from '../dashboards/health.js';
import { checks } from '../signals/health.js';
import { diskFill, gpuMemoryFree, memoryFill } from '../signals/resources.js';

/** The checks of the toolkit's configuration. They run every 30 seconds; two that agree are no accident. */
const AGREED = '1m';

export const healthCheckFailed = alert('HDC_HealthCheckFailed', {
  severity: 'critical',
  when: checks.lt(amount(1, 'state')),
  for: AGREED,
  summary: ({ labels }) => `HD-Compute health check fails: ${labels.check}`,
  action: 'Ask /health: its answer says what is wrong with the check.',
  panel: health.panel('checks'),
});

export const lowGpuMemory = alert('HDC_LowGPUMemory', {
  severity: 'warning',
  when: gpuMemoryFree.lt(megabytes(1000)),
  for: AGREED,
  summary: ({ labels, value, threshold }) =>
    `Only ${value} of memory free on ${labels.device} (limit ${threshold})`,
  action: 'End other programs on the GPU, or make batches smaller.',
  panel: health.panel('gpu-memory'),
});

export const highSystemMemory = alert('HDC_HighSystemMemory', {
  severity: 'warning',
  when: memoryFill.gt(percent(90)),
  for: AGREED,
  summary: ({ labels, value, threshold }) => `Memory of ${labels.instance} at ${value} (limit ${threshold})`,
  action: 'See which process it is; move work away, or add memory.',
  panel: health.panel('system-memory'),
});

export const highDiskUsage = alert('HDC_HighDiskUsage', {
  severity: 'warning',
  when: diskFill.gt(percent(85)),
  for: AGREED,
  summary: ({ labels, value, threshold }) =>
    `Disk ${labels.mountpoint} of ${labels.instance} at ${value} (limit ${threshold})`,
  action: 'Remove old logs and results of benchmarks; then see what grows.',
  panel: health.panel('disk'),
});
