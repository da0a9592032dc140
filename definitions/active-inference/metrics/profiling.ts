import { event, gauge, histogram, oneOf } from 'atalaya';

/** What the profiler measures, of one call in ten. */

const fn = oneOf('act', 'update', 'plan_action', 'update_beliefs');

export const executionTime = histogram('active_inference_function_execution_time_seconds', {
  help: 'Time that a profiled function takes.',
  labels: { function: fn },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const cpuTime = histogram('active_inference_function_cpu_time_seconds', {
  help: 'CPU time that a profiled function takes.',
  labels: { function: fn },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const memoryDelta = gauge('active_inference_function_memory_delta_bytes', {
  help: 'By how much memory grew in the last profiled call of a function.',
  labels: { function: fn },
});

export const profiledCall = event('profiled_call', {
  help: 'A profiled function ended.',
  values: { seconds: executionTime, cpu_seconds: cpuTime, memory_delta: memoryDelta },
  parameters: ['function', 'seconds', 'cpu_seconds', 'memory_delta'],
});
