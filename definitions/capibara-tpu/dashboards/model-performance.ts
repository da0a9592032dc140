import { dashboard, fromLabel, heatmap, row, stat, timeseries } from 'atalaya';
import * as model from '../metrics/model-performance.js';
import { power } from '../metrics/power-consumption.js';
import * as signals from '../signals/performance.js';

/** Four to a line. */
const now = { size: { w: 6 } };

export const modelPerformance = dashboard('model-performance', {
  title: 'Model Performance',
  description: 'How fast, how much and how right the models answer, and what that takes.',
  tags: ['models'],
  refresh: '5s',
  variables: [fromLabel(model.inferences, 'model', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('errors-now', 'Highest error rate', signals.errorRate.max(), {
        description: 'Share of failed inferences of the model that fails most.',
        ...now,
      }),
      stat('latency-now', 'Slowest model', signals.averageLatency.max(), {
        description: 'Mean time of an inference of the slowest model.',
        ...now,
      }),
      stat('accuracy-now', 'Lowest accuracy', signals.accuracy.min(), {
        description: 'Of the model that is right least often.',
        ...now,
      }),
      stat('rate-now', 'Inferences', signals.inferenceRate.sum(), now),
    ),
    row(
      'Models',
      timeseries(
        'inference-latency',
        'Inference latency',
        {
          mean: signals.averageLatency,
          p50: model.inferenceDuration.quantile(0.5, { by: ['model'] }),
          p95: signals.latencyP95,
        },
        { description: 'Mean, half, and 95 of 100 inferences.', size: { w: 12 } },
      ),
      timeseries('throughput-metrics', 'Throughput', signals.inferenceRate, { size: { w: 12 } }),
      timeseries('accuracy-tracking', 'Accuracy', signals.accuracy, { size: { w: 12 } }),
      timeseries(
        'resource-efficiency',
        'Energy per inference',
        power.sum().div(model.inferences.rate().sum()),
        {
          description: 'Power of all TPUs over the inferences per second that they make of it.',
          unit: 'joules',
          size: { w: 12 },
        },
      ),
    ),
    row(
      'Faults and baselines',
      timeseries('errors', 'Error rate', signals.errorRate, {
        description: 'Share of inferences that fail. Above the line, the alert fires.',
      }),
      timeseries('latency-baseline', 'Latency against the last day', signals.latencyBaseline, {
        description: 'Above 1.5 for five minutes, the alert fires.',
      }),
      timeseries('batches', 'Latest batch against p95', signals.batchTime, {
        description: 'Above 2, the alert fires.',
      }),
    ),
    row(
      'Watched functions',
      timeseries('context-latency', 'Time', signals.contextLatency),
      timeseries('context-memory', 'Memory', signals.contextMemory),
      timeseries('context-peak', 'Peak memory', model.contextPeakMemory.max({ by: ['context'] })),
      heatmap('context-spread', 'Times of watched functions', model.contextDuration.buckets(), {
        size: { w: 24 },
      }),
    ),
  ],
});
