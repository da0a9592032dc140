import { alert, celsius, milliseconds, percent } from 'atalaya';
import { modelPerformance, tpuOverview } from '../dashboards/index.js';
import * as hardware from '../signals/hardware.js';
import * as performance from '../signals/performance.js';

/** The six limits. */

export const memoryUtilization = alert('MemoryUtilization', {
  severity: 'warning',
  class: 'memory-alert',
  when: hardware.memoryUtilization.gt(percent(85)),
  summary: ({ labels, value, threshold }) => `Memory of ${labels.device} at ${value} (limit ${threshold})`,
  action: 'Make batches smaller, or move a model to another TPU.',
  panel: tpuOverview.panel('memory-usage'),
});

export const computeUtilization = alert('ComputeUtilization', {
  severity: 'warning',
  class: 'performance-alert',
  when: hardware.computeUtilization.gt(percent(90)),
  summary: ({ labels, value, threshold }) => `${labels.device} computes at ${value} (limit ${threshold})`,
  action: 'See whether requests wait; if they do, add a TPU.',
  panel: tpuOverview.panel('tpu-utilization'),
});

export const temperature = alert('Temperature', {
  severity: 'warning',
  class: 'temperature-alert',
  when: hardware.temperature.gt(celsius(75)),
  summary: ({ labels, value, threshold }) => `${labels.device} is at ${value} (limit ${threshold})`,
  action: 'Compare with the air around it: if that is warm too, it is the cooling of the room.',
  panel: tpuOverview.panel('temperature-monitoring'),
});

export const latency = alert('Latency', {
  severity: 'warning',
  class: 'performance-alert',
  when: performance.averageLatency.gt(milliseconds(500)),
  summary: ({ labels, value, threshold }) => `${labels.model} takes ${value} on average (limit ${threshold})`,
  action: 'See whether batches grew, or memory and temperature slow the TPUs down.',
  panel: tpuOverview.panel('latency-trends'),
});

export const errorRate = alert('ErrorRate', {
  severity: 'warning',
  class: 'performance-alert',
  when: performance.errorRate.gt(percent(5)),
  summary: ({ labels, value, threshold }) =>
    `${value} of the inferences of ${labels.model} fail (limit ${threshold})`,
  action: 'Read the log of the model; roll back if it began with a deployment.',
  panel: modelPerformance.panel('errors'),
});

export const tflopsDegradation = alert('TflopsDegradation', {
  severity: 'warning',
  class: 'performance-alert',
  when: performance.throughputBaseline.below(percent(20)),
  summary: ({ labels, value }) => `${labels.device} reaches ${value} of the throughput of the last day`,
  action: 'See whether it is throttled, waits for memory, or has less to do.',
  panel: tpuOverview.panel('throughput-baseline'),
});
