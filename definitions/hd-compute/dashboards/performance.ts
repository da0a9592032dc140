import { dashboard, row, stat, timeseries } from 'atalaya';
import { operations } from '../metrics/operations.js';
import { throughput } from '../metrics/performance.js';
import { gpuUtilization } from '../metrics/system.js';
import { errorRatio, latencyP95 } from '../signals/operations.js';
import { memory } from '../signals/resources.js';
import { speed, success } from '../slos.js';

export const performance = dashboard('performance', {
  title: 'Real-time Performance',
  description: 'Key figures, the four golden signals, and whether the promises are kept.',
  tags: ['performance'],
  refresh: '5s',
  range: '1h',
  rows: [
    row(
      'Key figures',
      stat('throughput-now', 'Throughput (ops/sec)', throughput, { size: { w: 6, h: 5 } }),
      stat('latency-now', 'Latency p95 (ms)', latencyP95, { size: { w: 6, h: 5 } }),
      stat('memory-now', 'Memory Usage (MB)', memory, { size: { w: 6, h: 5 } }),
      stat('gpu-now', 'GPU Utilization (%)', gpuUtilization, { size: { w: 6, h: 5 } }),
    ),
    row(
      'Golden signals',
      timeseries('latency', 'Latency', latencyP95, { size: { w: 6 } }),
      timeseries('traffic', 'Traffic', operations.rate().sum(), { size: { w: 6 } }),
      timeseries('errors', 'Errors', errorRatio, { size: { w: 6 } }),
      timeseries('saturation', 'Saturation', gpuUtilization, {
        description: 'How busy each GPU is. At 100 %, work waits.',
        size: { w: 6 },
      }),
    ),
    success.row(),
    speed.row(),
  ],
});
