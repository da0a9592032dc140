import { alert, amount, gigabytes, perSecond, seconds } from 'atalaya';
import { monitoring } from '../dashboards/monitoring.js';
import { errorRate, inferenceP95 } from '../signals/inference.js';
import { memory } from '../signals/resources.js';

export const highInferenceLatency = alert('HighInferenceLatency', {
  severity: 'warning',
  when: inferenceP95.gt(seconds(1)),
  for: '5m',
  summary: 'High inference latency detected',
  description: ({ labels, value, threshold }) =>
    `95th percentile inference latency of ${labels.agent_id} (${labels.model_type}) is ${value}, > ${threshold} for 5 minutes`,
  action: 'See which function takes the time on the profiler; then whether the model grew.',
  panel: monitoring.panel('inference'),
});

export const memoryUsageCritical = alert('MemoryUsageCritical', {
  severity: 'critical',
  when: memory.gt(gigabytes(1)),
  for: '3m',
  summary: 'Critical memory usage',
  description: ({ labels, value, threshold }) =>
    `Memory usage of ${labels.instance} is ${value}, and exceeds ${threshold} for 3 minutes`,
  action: 'See which function leaves memory behind; keep fewer metrics per type, or restart the process.',
  panel: monitoring.panel('memory-bytes'),
});

/** 0.1 is errors in a second of one type: the share of requests that fail has an alert of its own. */
export const highErrorRate = alert('HighErrorRate', {
  severity: 'warning',
  when: errorRate.gt(perSecond(amount(0.1, 'requests'))),
  for: '5m',
  summary: 'High error rate detected',
  description: ({ labels, value, threshold }) =>
    `${value} errors of type ${labels.error_type}, more than ${threshold} for 5 minutes`,
  action: 'Look the type up in the log; compare with the last deployment.',
  panel: monitoring.panel('errors'),
});
