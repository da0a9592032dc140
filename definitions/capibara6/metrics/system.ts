import { counter, gauge, oneOf, text } from 'atalaya';

/** The machines below everything, and the components that run on them. */

const host = text({ pattern: '[a-z0-9-]+', example: 'axion-1', cardinality: 12 });
const mountpoint = text({ pattern: '/.*', example: '/var/lib/postgresql', cardinality: 6 });
const device = text({ pattern: '[a-z0-9]+', example: 'eth0', cardinality: 3 });

export const cpuUsage = gauge('capibara6_system_cpu_usage_percent', {
  help: 'Share of the CPU time of all cores that is in use.',
  labels: { host },
});

export const cpuCores = gauge('capibara6_system_cpu_cores', {
  help: 'CPU cores of a host.',
  unit: 'cores',
  labels: { host },
});

export const memoryUsage = gauge('capibara6_system_memory_usage_bytes', {
  help: 'Memory in use, without what the kernel caches.',
  labels: { host },
});

export const memorySize = gauge('capibara6_system_memory_size_bytes', {
  help: 'Memory that a host has.',
  labels: { host },
});

export const diskUsage = gauge('capibara6_system_disk_usage_bytes', {
  help: 'Disk space in use on a mount point.',
  labels: { host, mountpoint },
});

export const diskSize = gauge('capibara6_system_disk_size_bytes', {
  help: 'Disk space that a mount point has.',
  labels: { host, mountpoint },
});

export const networkReceived = counter('capibara6_system_network_receive_bytes_total', {
  help: 'Bytes received over the network.',
  labels: { host, device },
});

export const networkSent = counter('capibara6_system_network_transmit_bytes_total', {
  help: 'Bytes sent over the network.',
  labels: { host, device },
});

export const load = gauge('capibara6_system_load_average', {
  help: 'Processes that run or wait to run, averaged over a span of minutes.',
  unit: 'processes',
  labels: { host, span: oneOf('1m', '5m', '15m') },
});

export const componentUp = gauge('capibara6_system_component_up', {
  help: 'Whether the last health check of a component succeeded: 1 if so, 0 if not.',
  unit: 'state',
  labels: {
    component: oneOf('api', 'routing', 'ace', 'e2b', 'rag', 'agents', 'postgresql', 'redis', 'timescaledb'),
  },
});
