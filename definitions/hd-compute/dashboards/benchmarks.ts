import { dashboard, row, timeseries } from 'atalaya';
import * as signals from '../signals/benchmarks.js';

const WITHIN = 'What the last run measured. Beyond the line, the baseline is broken and the alert fires.';

export const benchmarks = dashboard('benchmarks', {
  title: 'Benchmarks',
  description: 'Whether the toolkit is as fast as it was, and as it has to be.',
  tags: ['performance'],
  range: '7d',
  refresh: '5m',
  rows: [
    row(
      'Bundle performance, every hour',
      timeseries('bundle-trend', 'Time against the last week', signals.bundlePerformance, {
        description: 'At 1, a run takes as long as usual. Above the line, the alert fires.',
        size: { w: 24 },
      }),
    ),
    row(
      'Bundle 10k vectors',
      timeseries('bundle-latency', 'Bundle latency', signals.bundleLatency, {
        description: WITHIN,
        size: { w: 12 },
      }),
      timeseries('bundle-throughput', 'Bundle throughput', signals.bundleThroughput, {
        description: WITHIN,
        size: { w: 12 },
      }),
    ),
    row(
      'Bind 32k dimensions',
      timeseries('bind-latency', 'Bind latency', signals.bindLatency, {
        description: WITHIN,
        size: { w: 12 },
      }),
      timeseries('bind-memory', 'Bind memory', signals.bindMemory, { description: WITHIN, size: { w: 12 } }),
    ),
    row(
      'Similarity in batches of 1000',
      timeseries('similarity-latency', 'Similarity latency', signals.similarityLatency, {
        description: WITHIN,
        size: { w: 12 },
      }),
      timeseries('similarity-throughput', 'Similarity throughput', signals.similarityThroughput, {
        description: WITHIN,
        size: { w: 12 },
      }),
    ),
  ],
});
