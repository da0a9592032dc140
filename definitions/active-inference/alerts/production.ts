import { alert, percent, seconds } from 'atalaya';
import { monitoring } from '../dashboards/monitoring.js';
import { errorRatio, responseP95 } from '../signals/inference.js';
import { cpu, memoryFill } from '../signals/resources.js';

/** Thresholds of health and production monitoring; both have the same for memory and errors. */

/** Checks run every 30 seconds; two that agree are no accident. */
const AGREED = '1m';

export const highMemoryUsage = alert('HighMemoryUsage', {
  severity: 'warning',
  when: memoryFill.gt(percent(80)),
  for: AGREED,
  summary: ({ labels, value, threshold }) =>
    `${labels.instance} uses ${value} of its memory (limit ${threshold})`,
  action: 'See which function leaves memory behind, or raise the limit before the process is ended.',
  panel: monitoring.panel('memory'),
});

export const highCpuUsage = alert('HighCpuUsage', {
  severity: 'warning',
  when: cpu.gt(percent(70)),
  for: AGREED,
  summary: ({ labels, value, threshold }) => `CPU of ${labels.instance} at ${value} (limit ${threshold})`,
  action: 'See which function takes the time; move agents to another machine.',
  panel: monitoring.panel('cpu'),
});

export const highErrorRatio = alert('HighErrorRatio', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  for: AGREED,
  summary: ({ value, threshold }) => `${value} of requests end in an error (limit ${threshold})`,
  action: 'Compare with the last deployment; roll back if it started there.',
  panel: monitoring.panel('error-ratio'),
});

export const slowResponse = alert('SlowResponse', {
  severity: 'warning',
  when: responseP95.gt(seconds(1)),
  for: AGREED,
  summary: ({ value, threshold }) => `Requests take ${value} (limit ${threshold})`,
  description: ({ value }) => `5 of 100 requests take longer than ${value}.`,
  action: 'Look at inference and planning: requests wait for them.',
  panel: monitoring.panel('response'),
});
