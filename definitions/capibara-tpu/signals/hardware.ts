import { consecutive, growth, record } from 'atalaya';
import * as use from '../metrics/hardware-utilization.js';
import { hbmTotal, hbmUsed } from '../metrics/memory-statistics.js';
import * as thermal from '../metrics/thermal-management.js';

/** Two exporters of one TPU must not count twice, so the higher of their values stands. */
const byDevice = { by: ['device'] } as const;

export const memoryUsed = hbmUsed.max(byDevice);

/** Recorded, since the last 30 seconds, the last day and the next hour are read from it. */
export const memoryUtilization = record('capibara_tpu:memory_utilization:ratio', {
  help: 'Share of the high-bandwidth memory that is in use.',
  expr: memoryUsed.div(hbmTotal.max(byDevice)),
  group: 'memory',
});

export const peakMemoryUtilization = memoryUtilization.over('30s').max();

export const memoryGrowth = growth('capibara_tpu:memory', { of: memoryUsed, over: '5m', per: '1m' });

export const computeUtilization = use.compute.max(byDevice);
export const memoryBandwidth = use.memoryBandwidth.max(byDevice);
export const hostCpu = use.hostCpu.max({ by: ['host'] });
export const availability = use.available.min(byDevice);

export const temperature = thermal.coreTemperature.max(byDevice);

/** The hardware is read every second: the last three seconds. */
// atalaya ignore promql/range-skips: heat lasts for minutes, so a run of readings between two evaluations is followed by others
export const hotReadings = consecutive('capibara_tpu:core_temperature', {
  of: thermal.coreTemperature,
  readings: 3,
  every: '1s',
});
