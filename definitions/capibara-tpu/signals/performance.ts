import { baseline, record } from 'atalaya';
import { throughput } from '../metrics/compute-performance.js';
import * as model from '../metrics/model-performance.js';

const byModel = { by: ['model'] } as const;

export const tflops = throughput.max({ by: ['device'] });

export const inferenceRate = model.inferences.rate().sum(byModel);

/** Recorded, since the last day and the next hour are read from it. */
export const averageLatency = record('capibara_tpu:inference_latency:mean5m', {
  help: 'Mean time of an inference.',
  expr: model.inferenceDuration.average(byModel),
  group: 'latency',
});

export const latencyP95 = model.inferenceDuration.quantile(0.95, byModel);

export const errorRate = model.inferences
  .where({ outcome: 'failure' })
  .rate()
  .sum(byModel)
  .div(inferenceRate);

export const accuracy = model.accuracy.min(byModel);

/** The latest value against the day before. */
export const throughputBaseline = baseline('capibara_tpu:throughput', { of: tflops });

/** The last 300 seconds against the day before, so that a dip is no degradation. */
export const sustainedThroughput = baseline('capibara_tpu:sustained_throughput', {
  of: tflops,
  recent: '300s',
});

export const latencyBaseline = baseline('capibara_tpu:inference_latency', { of: averageLatency });

const batchP95 = record('capibara_tpu:batch_duration:p95_1d', {
  help: '95 of 100 batches of the last day took less than this.',
  expr: model.batchDuration.quantile(0.95, { by: ['pipeline'], window: '1d' }),
  group: 'batches',
  every: '1m',
});

/** The latest batch as a multiple of what 95 of 100 batches stay below. */
export const batchTime = model.lastBatch.max({ by: ['pipeline'] }).div(batchP95);

export const contextLatency = model.contextDuration.average({ by: ['context'] });
export const contextMemory = model.contextMemory.max({ by: ['context'] });
