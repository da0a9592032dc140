import { alert, celsius, milliseconds, percent, ratio } from 'atalaya';
import { predictions } from '../dashboards/index.js';
import { anomalyScore } from '../signals/anomalies.js';
import * as soon from '../signals/predictions.js';

/** What will probably be an alert in an hour, and what is unusual now. A forecast must last to count. */

const action = 'Look at the trend: there is about an hour left to take work away.';

export const memoryPredicted = alert('MemoryPredicted', {
  severity: 'warning',
  class: 'memory-alert',
  when: soon.probableMemory.gt(percent(85)),
  for: '15m',
  summary: ({ labels }) => `Memory of ${labels.device} will probably be over its limit in an hour`,
  action,
  panel: predictions.panel('memory-forecast'),
});

export const latencyPredicted = alert('LatencyPredicted', {
  severity: 'warning',
  class: 'performance-alert',
  when: soon.probableLatency.gt(milliseconds(500)),
  for: '15m',
  summary: ({ labels }) => `Latency of ${labels.model} will probably be over its limit in an hour`,
  action,
  panel: predictions.panel('latency-forecast'),
});

export const throughputPredicted = alert('ThroughputPredicted', {
  severity: 'warning',
  class: 'performance-alert',
  when: soon.probableThroughput.lt(ratio(0.8)),
  for: '15m',
  summary: ({ labels }) => `${labels.device} will probably have lost a fifth of its throughput in an hour`,
  action,
  panel: predictions.panel('throughput-forecast'),
});

export const temperaturePredicted = alert('TemperaturePredicted', {
  severity: 'warning',
  class: 'temperature-alert',
  when: soon.probableTemperature.gt(celsius(75)),
  for: '15m',
  summary: ({ labels }) => `${labels.device} will probably be over its limit of temperature in an hour`,
  action,
  panel: predictions.panel('temperature-forecast'),
});

export const highAnomalyScore = alert('HighAnomalyScore', {
  severity: 'warning',
  class: 'performance-alert',
  when: anomalyScore.gt(ratio(0.8)),
  for: '1m',
  summary: ({ value, threshold }) => `Anomaly score of ${value} (limit ${threshold})`,
  description:
    'The label metric names the primary contributing factor: it is more than 2 deviations from the usual.',
  action: 'See what changed in the last minutes; if the new value is right, it becomes usual by itself.',
  panel: predictions.panel('anomaly-score'),
});
