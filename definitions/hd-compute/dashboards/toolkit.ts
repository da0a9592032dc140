import { dashboard, fromLabel, gaugePanel, heatmap, row, stat, timeseries } from 'atalaya';
import { activeHypervectors, duration, hypervectorOperations, operations } from '../metrics/operations.js';
import { batchSize, latency, throughput } from '../metrics/performance.js';
import { cpuUsage, gpuMemoryUsage, gpuUtilization } from '../metrics/system.js';
import { errorRatio, latencyP95 } from '../signals/operations.js';
import { memory } from '../signals/resources.js';

/** Four to a line. */
const size = { w: 6 };

export const toolkit = dashboard('toolkit', {
  title: 'HD-Compute-Toolkit Dashboard',
  description: 'What the toolkit computes, how fast, and what it takes of the machine.',
  tags: ['toolkit'],
  variables: [fromLabel(operations, 'operation', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('operations', 'Operations per Second', operations.rate('1m'), {
        legend: ({ operation }) => operation,
        size: { w: 6, h: 6 },
      }),
      timeseries('memory', 'Memory Usage', memory, {
        legend: ({ component }) => component,
        description: 'Memory by component. Above the line, the alert fires.',
        size: { w: 12, h: 6 },
      }),
      gaugePanel('gpu', 'GPU Utilization', gpuUtilization, {
        legend: ({ device }) => `GPU ${device}`,
        description: 'A GPU that mostly waits is paid for nothing.',
        size: { w: 6, h: 6 },
      }),
    ),
    row(
      'Latency and errors',
      timeseries('latency', 'Latency p95', latencyP95, {
        description: '95 of 100 operations are faster than this. Above the line, the alert fires.',
      }),
      timeseries('errors', 'Error rate', errorRatio, {
        description: 'Share of operations that fail. Above the line, the alert fires.',
      }),
      heatmap('duration-spread', 'Operation times', duration.buckets(), {
        description: 'Two bands mean two kinds of work, such as on a GPU and not.',
        size: { w: 8 },
      }),
      timeseries(
        'percentiles',
        'Latency percentiles',
        { p50: latency.quantile(0.5), p95: latencyP95, p99: latency.quantile(0.99) },
        { description: 'Half, 95 and 99 of 100 operations are faster than this.' },
      ),
      timeseries('throughput', 'Throughput', throughput, { stack: 'normal' }),
      heatmap('batch-size', 'Batch sizes', batchSize.buckets(), {
        description: 'How many hypervectors come at once. Small batches leave a GPU waiting.',
        size: { w: 8 },
      }),
    ),
    row(
      'Hypervectors and machine',
      timeseries(
        'hypervectors',
        'Hypervector operations by device',
        hypervectorOperations.rate().sum({ by: ['device'] }),
        { stack: 'normal', size },
      ),
      timeseries('active', 'Hypervectors in memory', activeHypervectors, { size }),
      timeseries('cpu', 'CPU usage', cpuUsage, { size }),
      timeseries('gpu-memory', 'GPU memory', gpuMemoryUsage, { size }),
    ),
  ],
});
