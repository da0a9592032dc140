import { event, gauge, text } from 'atalaya';
import { device } from './labels.js';

/** What the toolkit takes of the machine. */

export const memoryUsage = gauge('hdc_memory_usage_bytes', {
  help: 'Memory that a component takes.',
  labels: { component: text({ pattern: '[a-z_]+', example: 'hypervector_storage', cardinality: 10 }) },
});

export const cpuUsage = gauge('hdc_cpu_usage_percent', {
  help: 'Share of the CPU time of all cores that the toolkit uses.',
});

export const gpuMemoryUsage = gauge('hdc_gpu_memory_usage_bytes', {
  help: 'Memory in use on a GPU, if there is one.',
  labels: { device },
});

export const gpuMemorySize = gauge('hdc_gpu_memory_size_bytes', {
  help: 'Memory that a GPU has.',
  labels: { device },
});

export const gpuUtilization = gauge('hdc_gpu_utilization_percent', {
  help: 'Share of the time in which a GPU computes.',
  labels: { device },
});

export const memory = event('memory_usage', {
  help: 'It was measured what memory a component takes.',
  values: [memoryUsage],
  parameters: ['component', 'bytes'],
});

export const utilization = event('device_utilization', {
  help: 'It was measured how busy a device is.',
  values: [gpuUtilization],
  parameters: ['device', 'percent'],
});
