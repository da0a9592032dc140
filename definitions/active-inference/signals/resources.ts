import { cpuUsage, memoryLimit, memoryUsage } from '../metrics/performance.js';

export const memory = memoryUsage;

export const memoryFill = memoryUsage.div(memoryLimit);

export const cpu = cpuUsage;
