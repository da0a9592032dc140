import { alert, celsius, megabytes, percent, perMinute, ratio } from 'atalaya';
import { modelPerformance, tpuOverview } from '../dashboards/index.js';
import { memoryGrowth, temperature } from '../signals/hardware.js';
import { batchTime, latencyBaseline } from '../signals/performance.js';

/** Rules that set something off: their owners' policies say what. */

export const memoryLeakDetection = alert('MemoryLeakDetection', {
  severity: 'warning',
  owner: 'memory-leak',
  when: memoryGrowth.gt(perMinute(megabytes(100))),
  for: '10m',
  summary: ({ labels, value, threshold }) =>
    `Memory of ${labels.device} grows by ${value} (limit ${threshold})`,
  action: 'A garbage collection was set off. If it goes on growing, see which model keeps tensors.',
  panel: tpuOverview.panel('memory-growth'),
});

export const performanceRegression = alert('PerformanceRegression', {
  severity: 'critical',
  owner: 'performance-regression',
  when: latencyBaseline.above(percent(50)),
  for: '5m',
  summary: ({ labels, value }) => `${labels.model} takes ${value} of the time that it took over the last day`,
  action: 'Scaling out and the circuit breaker were set off. Roll back if it began with a deployment.',
  panel: modelPerformance.panel('latency-baseline'),
});

export const thermalEmergency = alert('ThermalEmergency', {
  severity: 'emergency',
  owner: 'thermal-emergency',
  when: temperature.gt(celsius(85)),
  summary: ({ labels, value, threshold }) => `${labels.device} is at ${value} (limit ${threshold})`,
  action: 'It was throttled. Take all work off it, and have the cooling looked at now.',
  panel: tpuOverview.panel('temperature-monitoring'),
});

export const batchProcessingAnomaly = alert('BatchProcessingAnomaly', {
  severity: 'warning',
  owner: 'batch-processing',
  when: batchTime.gt(ratio(2)),
  summary: ({ labels, value }) => `The latest batch of ${labels.pipeline} took ${value} of the p95`,
  description: ({ labels }) =>
    `95 of 100 batches of ${labels.pipeline} took at most half as long over the last day.`,
  action: 'The batch size was changed. See whether the data of this batch is unlike the others.',
  panel: modelPerformance.panel('batches'),
});
