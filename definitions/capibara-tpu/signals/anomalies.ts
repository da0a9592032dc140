import { anomaly, record } from 'atalaya';
import { computeUtilization, memoryUtilization } from './hardware.js';
import { averageLatency } from './performance.js';

/** 100 readings, five seconds apart, say what is usual; the last minute is not part of it. */
const past = { over: '500s', gap: '1m' } as const;

export const latencyAnomaly = anomaly('capibara_tpu:latency_anomaly', { of: averageLatency, ...past });
export const memoryAnomaly = anomaly('capibara_tpu:memory_anomaly', { of: memoryUtilization, ...past });
export const computeAnomaly = anomaly('capibara_tpu:compute_anomaly', { of: computeUtilization, ...past });

/** How many deviations the worst series of each metric is off: the label says which metric it is. */
const deviations = latencyAnomaly
  .abs()
  .max()
  .labelReplace('metric', 'latency', '', '')
  .or(memoryAnomaly.abs().max().labelReplace('metric', 'memory', '', ''))
  .or(computeAnomaly.abs().max().labelReplace('metric', 'compute', '', ''));

const squared = deviations.times(deviations);

/** From 0 to 1. Two deviations are 0.8, so both limits of anomalies are one. */
export const anomalyScore = record('capibara_tpu:anomaly_score:ratio', {
  help: 'How unusual a metric is, 0 to 1: z²/(1 + z²), where z is its distance from the usual in deviations.',
  expr: squared.div(squared.plus(1)),
  group: 'anomaly-score',
});
