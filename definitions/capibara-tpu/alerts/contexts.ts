import { alert, percent, seconds } from 'atalaya';
import { modelPerformance } from '../dashboards/index.js';
import { contextLatency, contextMemory } from '../signals/performance.js';

/** Limits of watched functions. */

export const inferenceFunctionMemory = alert('InferenceFunctionMemory', {
  severity: 'warning',
  class: 'memory-alert',
  when: contextMemory.gt(percent(85)),
  summary: ({ labels, value, threshold }) =>
    `${labels.context} used ${value} of the memory (limit ${threshold})`,
  action: 'Give it smaller inputs.',
  panel: modelPerformance.panel('context-memory'),
});

export const inferenceFunctionLatency = alert('InferenceFunctionLatency', {
  severity: 'warning',
  class: 'performance-alert',
  when: contextLatency.gt(seconds(1)),
  summary: ({ labels, value, threshold }) => `${labels.context} takes ${value} (limit ${threshold})`,
  action: 'See whether its inputs grew.',
  panel: modelPerformance.panel('context-latency'),
});

export const memoryIntensiveFunction = alert('MemoryIntensiveFunction', {
  severity: 'warning',
  owner: 'memory-leak',
  when: contextMemory.gt(percent(90)),
  summary: ({ labels, value, threshold }) =>
    `${labels.context} used ${value} of the memory (limit ${threshold})`,
  action: 'A garbage collection was set off. If it happens again, look for tensors that it keeps.',
  panel: modelPerformance.panel('context-memory'),
});
