import { forecast, record } from 'atalaya';
import { memoryUtilization, temperature } from './hardware.js';
import { averageLatency, tflops } from './performance.js';

/** What comes in an hour, from the history of a day. */
const nextHour = { from: '24h', ahead: '1h' } as const;

export const memoryForecast = forecast('capibara_tpu:memory_utilization', {
  of: memoryUtilization,
  ...nextHour,
});
export const latencyForecast = forecast('capibara_tpu:latency', { of: averageLatency, ...nextHour });
export const throughputForecast = forecast('capibara_tpu:tflops', { of: tflops, ...nextHour });
export const temperatureForecast = forecast('capibara_tpu:temperature', { of: temperature, ...nextHour });

const spread = { group: 'prediction-spread', every: '1m' } as const;

export const memorySpread = record('capibara_tpu:memory_utilization:stddev1d', {
  help: 'How far memory utilization strayed in the last day: one standard deviation.',
  expr: memoryUtilization.over('24h', '1m').stddev(),
  ...spread,
});
export const latencySpread = record('capibara_tpu:latency:stddev1d', {
  help: 'How far the mean latency strayed in the last day: one standard deviation.',
  expr: averageLatency.over('24h', '1m').stddev(),
  ...spread,
});
export const throughputSpread = record('capibara_tpu:tflops:stddev1d', {
  help: 'How far throughput strayed in the last day: one standard deviation.',
  expr: tflops.over('24h', '1m').stddev(),
  ...spread,
});
export const temperatureSpread = record('capibara_tpu:temperature:stddev1d', {
  help: 'How far the core temperature strayed in the last day: one standard deviation.',
  expr: temperature.over('24h', '1m').stddev(),
  ...spread,
});

/**
 * Of a normal distribution, 0.3 lies more than 0.524 deviations above the mean: where the forecast and so much is over a
 * limit, the probability of an alert is over 0.3.
 */
export const PROBABLE = 0.524;

/** 0.95 of it lies within so many deviations of the mean. */
export const CONFIDENT = 1.96;

export const probableMemory = memoryForecast.plus(memorySpread.times(PROBABLE));
export const probableLatency = latencyForecast.plus(latencySpread.times(PROBABLE));
export const probableTemperature = temperatureForecast.plus(temperatureSpread.times(PROBABLE));

/** Throughput has no limit of its own: what is left of it, as a share of what there is. */
export const probableThroughput = throughputForecast.minus(throughputSpread.times(PROBABLE)).div(tflops);
