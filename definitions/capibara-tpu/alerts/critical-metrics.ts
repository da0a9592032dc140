import { alert, celsius, percent } from 'atalaya';
import { tpuOverview } from '../dashboards/index.js';
import { hotReadings, peakMemoryUtilization } from '../signals/hardware.js';
import { sustainedThroughput } from '../signals/performance.js';

export const oomDetection = alert('OomDetection', {
  severity: 'critical',
  class: 'memory-alert',
  when: peakMemoryUtilization.gt(percent(95)),
  summary: ({ labels, value, threshold }) =>
    `${labels.device} is about to run out of memory: ${value} (limit ${threshold})`,
  description: ({ labels, value }) => `Memory of ${labels.device} was at ${value} in the last 30 seconds.`,
  action: 'Stop what is loading; restart the process before the TPU ends it.',
  panel: tpuOverview.panel('memory-usage'),
});

export const thermalThrottling = alert('ThermalThrottling', {
  severity: 'emergency',
  class: 'temperature-alert',
  when: hotReadings.above(celsius(80)),
  summary: ({ labels, value, threshold }) =>
    `${labels.device} slows down to stay cool: ${value} (limit ${threshold}), three readings in a row`,
  action: 'Take work off it, and have the cooling looked at.',
  panel: tpuOverview.panel('temperature-monitoring'),
});

export const performanceDegradation = alert('PerformanceDegradation', {
  severity: 'warning',
  class: 'performance-alert',
  when: sustainedThroughput.below(percent(30)),
  summary: ({ labels, value }) => `${labels.device} reached only ${value} of its throughput for 300 seconds`,
  action: 'See whether it is throttled or waits for memory; compare with the other TPUs.',
  panel: tpuOverview.panel('throughput-baseline'),
});
