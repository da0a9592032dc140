import { dashboard, row, timeseries } from 'atalaya';
import { anomalyScore, computeAnomaly, latencyAnomaly, memoryAnomaly } from '../signals/anomalies.js';
import { memoryUtilization, temperature } from '../signals/hardware.js';
import { averageLatency, tflops } from '../signals/performance.js';
import * as soon from '../signals/predictions.js';

const description = 'What is, what is probable in an hour, and what 95 of 100 hours will stay within.';
const size = { w: 12 };

export const predictions = dashboard('predictions', {
  title: 'Predictions and Anomalies',
  description: 'What comes in the next hour, and what is unusual now.',
  tags: ['predictions'],
  range: '24h',
  rows: [
    row(
      'Next hour',
      timeseries(
        'memory-forecast',
        'Memory usage',
        {
          now: memoryUtilization,
          forecast: soon.memoryForecast,
          upper: soon.memoryForecast.plus(soon.memorySpread.times(soon.CONFIDENT)),
          lower: soon.memoryForecast.minus(soon.memorySpread.times(soon.CONFIDENT)),
        },
        { description, size },
      ),
      timeseries(
        'latency-forecast',
        'Latency',
        {
          now: averageLatency,
          forecast: soon.latencyForecast,
          upper: soon.latencyForecast.plus(soon.latencySpread.times(soon.CONFIDENT)),
          lower: soon.latencyForecast.minus(soon.latencySpread.times(soon.CONFIDENT)),
        },
        { description, size },
      ),
      timeseries(
        'throughput-forecast',
        'Throughput',
        {
          now: tflops,
          forecast: soon.throughputForecast,
          upper: soon.throughputForecast.plus(soon.throughputSpread.times(soon.CONFIDENT)),
          lower: soon.throughputForecast.minus(soon.throughputSpread.times(soon.CONFIDENT)),
        },
        { description, size },
      ),
      timeseries(
        'temperature-forecast',
        'Temperature',
        {
          now: temperature,
          forecast: soon.temperatureForecast,
          upper: soon.temperatureForecast.plus(soon.temperatureSpread.times(soon.CONFIDENT)),
          lower: soon.temperatureForecast.minus(soon.temperatureSpread.times(soon.CONFIDENT)),
        },
        { description, size },
      ),
    ),
    row(
      'Anomalies',
      timeseries('anomaly-score', 'Anomaly score', anomalyScore, {
        description: 'Of each metric, 0 to 1. Above the line, the alert fires: the metric is the factor.',
        legend: '{{metric}}',
        max: 1,
      }),
      timeseries('deviations-model', 'Deviations of latency', latencyAnomaly, {
        description: 'How far each model is off its last 100 readings: two deviations are a score of 0.8.',
      }),
      timeseries(
        'deviations-device',
        'Deviations of memory and compute',
        { memory: memoryAnomaly, compute: computeAnomaly },
        { description: 'How far each device is off its last 100 readings.' },
      ),
    ),
  ],
});
