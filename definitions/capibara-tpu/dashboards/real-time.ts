import {
  alertList,
  dashboard,
  fromLabel,
  gaugePanel,
  heatmap,
  link,
  row,
  stat,
  stateTimeline,
  timeseries,
} from 'atalaya';
import { compute } from '../metrics/hardware-utilization.js';
import { inferenceDuration } from '../metrics/model-performance.js';
import { firing } from '../signals/firing.js';
import * as hardware from '../signals/hardware.js';
import { averageLatency, inferenceRate, tflops } from '../signals/performance.js';
import { tpuOverview } from './tpu-overview.js';

/** Of each gauge of the cluster. */
const fill = {
  thresholds: [
    { at: 0.7, color: 'orange' },
    { at: 0.9, color: 'red' },
  ],
  min: 0,
  max: 1,
  size: { w: 6, h: 6 },
};

export const realTime = dashboard('real-time', {
  title: 'Real Time',
  description: 'What happens now: six charts, and three groups of numbers above them.',
  tags: ['tpu', 'now'],
  refresh: '2s',
  range: '15m',
  alerts: 'all',
  variables: [fromLabel(compute, 'device', { multi: true, all: true })],
  rows: [
    row(
      'Performance summary',
      stat('avg-latency', 'Average latency', averageLatency.max(), {
        description: 'Of the slowest model.',
        links: [link(tpuOverview)],
        size: { w: 8 },
      }),
      stat('peak-memory', 'Peak memory', hardware.peakMemoryUtilization.max(), {
        description: 'Of the fullest TPU, in the last 30 seconds.',
        size: { w: 8 },
      }),
      stat('current-tflops', 'Current throughput', tflops.sum(), {
        description: 'Of all TPUs.',
        size: { w: 8 },
      }),
    ),
    row(
      'Alert status',
      alertList('alert-status-warning', 'Warnings', {
        description: 'At most ten.',
        labels: { severity: 'warning' },
        maxItems: 10,
        size: { w: 12, h: 6 },
      }),
      alertList('alert-status-critical', 'Critical', {
        description: 'At most ten.',
        labels: { severity: 'critical' },
        maxItems: 10,
        size: { w: 12, h: 6 },
      }),
    ),
    row(
      'Resource utilization',
      gaugePanel('cpu', 'CPU', hardware.hostCpu, fill),
      gaugePanel('memory', 'Memory', hardware.memoryUtilization, fill),
      gaugePanel('compute', 'Compute', hardware.computeUtilization, fill),
      gaugePanel('bandwidth', 'Bandwidth', hardware.memoryBandwidth, fill),
    ),
    row(
      'Charts',
      timeseries('tpu-utilization-timeline', 'TPU utilization', hardware.computeUtilization),
      heatmap('memory-usage-heatmap', 'Memory usage', hardware.memoryUtilization, {
        description: 'How full the TPUs are, counted in steps.',
        calculate: true,
        size: { w: 8 },
      }),
      heatmap('latency-distribution', 'Latency distribution', inferenceDuration.buckets(), {
        size: { w: 8 },
      }),
      gaugePanel('temperature-gauge', 'Temperature', hardware.temperature, {
        min: 0,
        max: 100,
        size: { w: 8, h: 8 },
      }),
      timeseries('throughput-trend', 'Throughput', inferenceRate, { stack: 'normal' }),
      timeseries('alert-history', 'Alert history', firing, {
        description: 'How many alerts fired, by severity.',
        draw: 'bars',
        stack: 'normal',
      }),
      stateTimeline('available', 'TPU status', hardware.availability, {
        mappings: [
          { value: 1, text: 'takes work', color: 'green' },
          { value: 0, text: 'does not', color: 'red' },
        ],
        size: { w: 24, h: 5 },
      }),
    ),
  ],
});
