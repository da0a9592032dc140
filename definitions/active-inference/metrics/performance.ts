import { gauge, histogram, text } from 'atalaya';
import { agent } from './labels.js';

/** How fast agents think, and what it takes. */

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export const inferenceTime = histogram('active_inference_inference_time_seconds', {
  help: 'Time to infer beliefs from an observation.',
  labels: {
    agent_id: agent,
    model_type: text({ pattern: '[a-z_]+', example: 'variational', cardinality: 5 }),
  },
  buckets,
});

export const planningTime = histogram('active_inference_planning_time_seconds', {
  help: 'Time to plan an action.',
  labels: { agent_id: agent },
  buckets,
});

export const memoryUsage = gauge('active_inference_memory_usage_bytes', {
  help: 'Memory that a process of agents takes.',
});

export const memoryLimit = gauge('active_inference_memory_limit_bytes', {
  help: 'Memory that a process of agents may take.',
});

export const cpuUsage = gauge('active_inference_cpu_usage_percent', {
  help: 'Share of the CPU time of all cores that a process of agents uses.',
});
