import { counter, gauge, oneOf, text } from 'atalaya';
import { host } from './labels.js';

/** The machines below the platform, and the components that run on them. */

export const cpuUsage = gauge('mlops_cpu_usage_percent', {
  help: 'Share of the CPU time of all cores that is in use.',
  labels: { host },
});

export const memoryUsage = gauge('mlops_memory_usage_percent', {
  help: 'Share of the memory that is in use, without what the kernel caches.',
  labels: { host },
});

export const diskUsage = gauge('mlops_disk_usage_ratio', {
  help: 'Share of the space in use on a mount point.',
  labels: { host, mountpoint: text({ pattern: '/.*', example: '/data', cardinality: 4 }) },
});

export const networkReceived = counter('mlops_network_receive_bytes_total', {
  help: 'Bytes received over the network.',
  labels: { host },
});

export const networkSent = counter('mlops_network_transmit_bytes_total', {
  help: 'Bytes sent over the network.',
  labels: { host },
});

export const componentUp = gauge('mlops_component_up', {
  help: 'Whether the last health check of a component succeeded: 1 if so, 0 if not.',
  unit: 'state',
  labels: {
    component: oneOf('collector', 'aggregator', 'storage', 'exporter', 'alerts', 'visualization', 'logging'),
  },
});
