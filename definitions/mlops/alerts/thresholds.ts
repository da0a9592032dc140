import { alert, amount, percent, seconds } from 'atalaya';
import { mlModels, platform } from '../dashboards/index.js';
import * as signals from '../signals/index.js';

export const highCpu = alert('high_cpu', {
  severity: 'warning',
  when: signals.cpu.gt(percent(80)),
  for: '5m',
  summary: ({ labels, value, threshold }) => `CPU of ${labels.host} at ${value} (limit ${threshold})`,
  action: 'See which process it is; move trainings away, or add a machine.',
  panel: platform.panel('cpu'),
});

export const highMemory = alert('high_memory', {
  severity: 'warning',
  when: signals.memory.gt(percent(90)),
  for: '5m',
  summary: ({ labels, value, threshold }) => `Memory of ${labels.host} at ${value} (limit ${threshold})`,
  action: 'Restart the process that grows before the kernel ends one of its own choice.',
  panel: platform.panel('memory'),
});

export const componentDown = alert('component_down', {
  severity: 'critical',
  when: signals.health.lt(amount(1, 'state')),
  for: '2m',
  summary: ({ labels }) => `The component ${labels.component} fails its health check`,
  action: 'Read its diagnostics; restart it if it hangs.',
  panel: platform.panel('health'),
});

export const highErrorRate = alert('high_error_rate', {
  severity: 'critical',
  when: signals.errorRate.gt(percent(5)),
  for: '5m',
  summary: ({ labels, value, threshold }) =>
    `${value} of the requests to ${labels.app} fail (limit ${threshold})`,
  action: 'Compare with the last deployment; roll back if it started there.',
  panel: platform.panel('errors'),
});

export const slowResponse = alert('slow_response', {
  severity: 'warning',
  when: signals.responseTime.gt(seconds(1)),
  for: '5m',
  summary: ({ labels, value, threshold }) => `${labels.app} is slow: ${value} (limit ${threshold})`,
  action: 'See whether its host is busy, then what it waits for.',
  panel: platform.panel('response-time'),
});

export const lowAccuracy = alert('low_accuracy', {
  severity: 'warning',
  when: signals.accuracy.lt(percent(85)),
  for: '30m',
  summary: ({ labels, value, threshold }) => `${labels.model} is right in ${value} (limit ${threshold})`,
  action: 'See whether its inputs drifted; train it anew if they did.',
  panel: mlModels.panel('accuracy'),
});

export const modelDrift = alert('model_drift', {
  severity: 'info',
  when: signals.drift.gt(amount(0.2, 'score')),
  for: '1h',
  summary: ({ labels, value, threshold }) => `Inputs of ${labels.model} drift: ${value} (limit ${threshold})`,
  action: 'Compare the inputs of today with those of the training.',
  panel: mlModels.panel('drift'),
});
