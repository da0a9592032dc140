import { alert, amount, megabytes, milliseconds, percent, perSecond } from 'atalaya';
import { benchmarks } from '../dashboards/benchmarks.js';
import * as signals from '../signals/benchmarks.js';

/** What the team holds benchmarks to. Each runs once an hour: a run that is out of line is enough. */

const action = 'Run the benchmark again; if it stays, bisect the changes between the two runs that differ.';
const operations = (count: number) => perSecond(amount(count, 'operations'));

export const bundleSlower = alert('HDC_BundlePerformanceDegraded', {
  severity: 'warning',
  when: signals.bundlePerformance.above(percent(10)),
  summary: ({ labels }) => `Benchmark ${labels.benchmark} has become slower`,
  description: ({ labels, value }) =>
    `${labels.benchmark} takes ${value} of the time that it took over the last week.`,
  action,
  panel: benchmarks.panel('bundle-trend'),
});

export const bundleLatency = alert('HDC_Bundle10kVectorsLatency', {
  severity: 'warning',
  when: signals.bundleLatency.gt(milliseconds(50)),
  summary: ({ value, threshold }) => `Bundling 10k vectors takes ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('bundle-latency'),
});

export const bundleThroughput = alert('HDC_Bundle10kVectorsThroughput', {
  severity: 'warning',
  when: signals.bundleThroughput.lt(operations(1000)),
  summary: ({ value, threshold }) => `Bundling 10k vectors reaches only ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('bundle-throughput'),
});

export const bindLatency = alert('HDC_Bind32kDimensionLatency', {
  severity: 'warning',
  when: signals.bindLatency.gt(milliseconds(10)),
  summary: ({ value, threshold }) => `Binding 32k dimensions takes ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('bind-latency'),
});

export const bindMemory = alert('HDC_Bind32kDimensionMemory', {
  severity: 'warning',
  when: signals.bindMemory.gt(megabytes(256)),
  summary: ({ value, threshold }) => `Binding 32k dimensions needs ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('bind-memory'),
});

export const similarityLatency = alert('HDC_SimilarityBatch1000Latency', {
  severity: 'warning',
  when: signals.similarityLatency.gt(milliseconds(100)),
  summary: ({ value, threshold }) => `Similarity in batches of 1000 takes ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('similarity-latency'),
});

export const similarityThroughput = alert('HDC_SimilarityBatch1000Throughput', {
  severity: 'warning',
  when: signals.similarityThroughput.lt(operations(500)),
  summary: ({ value, threshold }) =>
    `Similarity in batches of 1000 reaches only ${value} (baseline ${threshold})`,
  action,
  panel: benchmarks.panel('similarity-throughput'),
});
