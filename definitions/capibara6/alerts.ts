import { alert, bytes, milliseconds, percent, seconds, usd } from 'atalaya';
import {
  apiPerformance,
  costTracking,
  e2bExecution,
  ragSystem,
  systemOptimizations,
  systemOverview,
} from './dashboards/index.js';
import { errorRatio, latencyP95 } from './signals/api.js';
import { dailyTotal } from './signals/costs.js';
import { failureRatio } from './signals/e2b.js';
import { hitRate } from './signals/optimizations.js';
import { searchP95 } from './signals/rag.js';
import { cpu, memory } from './signals/system.js';

export const highCpuUsage = alert('HighCpuUsage', {
  severity: 'warning',
  when: cpu.gt(percent(80)),
  for: '5m',
  summary: ({ labels, value }) => `CPU of ${labels.host} at ${value}`,
  action: 'See which process it is; move batch work away, or add a machine.',
  panel: systemOverview.panel('cpu'),
});

export const highMemoryUsage = alert('HighMemoryUsage', {
  severity: 'warning',
  class: 'memory',
  when: memory.gt(bytes(8e9)),
  for: '5m',
  summary: ({ labels, value, threshold }) => `${labels.host} uses ${value} of memory (limit ${threshold})`,
  description: 'A model that was loaded twice and a leak look alike: the graph tells, a leak only grows.',
  action: 'Restart the process that grows before the kernel ends one of its own choice.',
  panel: systemOverview.panel('memory'),
});

export const highApiErrorRate = alert('HighApiErrorRate', {
  severity: 'critical',
  when: errorRatio.gt(percent(5)),
  for: '3m',
  summary: ({ labels, value, threshold }) =>
    `API errors on ${labels.endpoint}: ${value} (limit ${threshold})`,
  description: ({ labels, value }) =>
    `${value} of the requests to ${labels.endpoint} end with a status of 500 or more.`,
  action: 'Compare with the last deployment; roll back if it started there.',
  panel: apiPerformance.panel('errors'),
});

export const slowApiResponse = alert('SlowApiResponse', {
  severity: 'warning',
  class: 'performance',
  when: latencyP95.gt(seconds(2)),
  for: '5m',
  summary: ({ labels, value, threshold }) => `${labels.endpoint} is slow: ${value} (limit ${threshold})`,
  description: ({ labels, value }) => `5 of 100 requests to ${labels.endpoint} take longer than ${value}.`,
  action: 'Look at routing, RAG and E2B in this order: the API waits for them.',
  panel: apiPerformance.panel('latency'),
});

export const e2bExecutionFailure = alert('E2bExecutionFailure', {
  severity: 'critical',
  when: failureRatio.gt(percent(10)),
  for: '3m',
  summary: ({ labels, value, threshold }) => `E2B fails on ${labels.language}: ${value} (limit ${threshold})`,
  description: ({ labels, value }) =>
    `${value} of the executions of ${labels.language} end with an error or a timeout.`,
  action:
    'Errors of all languages: the sandbox service. Of one: its template. Timeouts: sandboxes at their limit.',
  panel: e2bExecution.panel('failures'),
});

export const slowRagSearch = alert('SlowRagSearch', {
  severity: 'warning',
  class: 'performance',
  when: searchP95.gt(milliseconds(100)),
  for: '5m',
  summary: ({ labels, value, threshold }) =>
    `Search in ${labels.index} is slow: ${value} (limit ${threshold})`,
  description: ({ labels, value }) => `5 of 100 searches in ${labels.index} take longer than ${value}.`,
  action: 'See whether the index grew or the embedding got slow; compact the index, or give it more memory.',
  panel: ragSystem.panel('duration'),
});

export const lowCacheHitRate = alert('LowCacheHitRate', {
  severity: 'warning',
  when: hitRate.lt(percent(80)),
  for: '10m',
  summary: ({ labels, value, threshold }) =>
    `The ${labels.cache} cache answers only ${value} (limit ${threshold})`,
  action:
    'With evictions, give it more memory; without, look for keys that changed with the last deployment.',
  panel: systemOptimizations.panel('cache'),
});

export const highDailyCost = alert('HighDailyCost', {
  severity: 'warning',
  when: dailyTotal.gt(usd(100)),
  for: '1h',
  summary: ({ value, threshold }) => `${value} spent today (limit ${threshold})`,
  description:
    'All types of cost together, since midnight UTC. The budgets say which of them is over its own limit.',
  action: 'Find the type of cost and the resource on the dashboard, and stop what nobody needs tonight.',
  panel: costTracking.panel('daily-total'),
});
