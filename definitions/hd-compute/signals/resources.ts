import { not } from 'atalaya';
import * as node from '../metrics/node.js';
import * as system from '../metrics/system.js';

/** In mebibytes, as its limit is. */
export const memory = system.memoryUsage.div(1024).div(1024);

export const gpuMemoryFree = system.gpuMemorySize.minus(system.gpuMemoryUsage);

export const memoryFill = node.memorySize.minus(node.memoryAvailable).div(node.memorySize);

/** File systems in memory and the layers of containers are not disks. */
const onDisk = { fstype: not(['tmpfs', 'overlay', 'squashfs']) };
const size = node.diskSize.where(onDisk);

export const diskFill = size.minus(node.diskAvailable.where(onDisk)).div(size);
