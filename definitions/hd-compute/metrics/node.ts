import { gauge, text } from 'atalaya';

/** What node exporter says of the machine: the part that is looked at. */

const mountpoint = text({ pattern: '/.*', example: '/', cardinality: 6 });
const fstype = text({ pattern: '[a-z0-9.]+', example: 'ext4', cardinality: 4 });
const disk = text({ pattern: '.+', example: '/dev/sda1', cardinality: 6 });

const emittedBy = 'node-exporter';

export const memoryAvailable = gauge('node_memory_MemAvailable_bytes', {
  help: 'Memory that programs could still have, with what the kernel caches.',
  emittedBy,
});

export const memorySize = gauge('node_memory_MemTotal_bytes', {
  help: 'Memory that the machine has.',
  emittedBy,
});

export const diskAvailable = gauge('node_filesystem_avail_bytes', {
  help: 'Disk space that programs could still have.',
  labels: { mountpoint, fstype, device: disk },
  emittedBy,
});

export const diskSize = gauge('node_filesystem_size_bytes', {
  help: 'Disk space that a mount point has.',
  labels: { mountpoint, fstype, device: disk },
  emittedBy,
});
