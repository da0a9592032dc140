import { dashboard, fromLabel, row, stat, stateTimeline, timeseries } from 'atalaya';
import * as compute from '../metrics/compute-performance.js';
import * as use from '../metrics/hardware-utilization.js';
import * as memory from '../metrics/memory-statistics.js';
import * as network from '../metrics/network-io.js';
import { energy, power } from '../metrics/power-consumption.js';
import * as thermal from '../metrics/thermal-management.js';
import * as hardware from '../signals/hardware.js';
import { averageLatency, sustainedThroughput, tflops, throughputBaseline } from '../signals/performance.js';

const byDevice = { by: ['device'] } as const;

export const tpuOverview = dashboard('tpu-performance-overview', {
  title: 'TPU Performance Overview',
  description: 'How busy, how full and how hot the TPUs are, and what comes out.',
  tags: ['tpu'],
  refresh: '5s',
  variables: [fromLabel(use.compute, 'device', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('hottest', 'Hottest core', hardware.temperature.max(), {
        description: 'It warns at 75 °C, and is an emergency at 85 °C.',
      }),
      stat('fullest', 'Fullest memory', hardware.memoryUtilization.max(), {
        description: 'Share of the high-bandwidth memory in use, of the fullest TPU.',
      }),
      stat('busiest', 'Busiest TPU', hardware.computeUtilization.max()),
      stat('slowest', 'Slowest model', averageLatency.max(), {
        description: 'Mean time of an inference of the slowest model.',
      }),
      stat('taking-work', 'TPUs that take work', hardware.availability.sum(), { unit: 'count', decimals: 0 }),
      stat('tflops-now', 'Throughput of all', tflops.sum()),
    ),
    row(
      'Overview',
      timeseries('tpu-utilization', 'TPU utilization', hardware.computeUtilization, {
        description: 'Share of cycles in which any unit works. Above the line, the alert fires.',
        size: { w: 12 },
      }),
      timeseries('memory-usage', 'Memory usage', hardware.memoryUtilization, {
        description: 'Share of the high-bandwidth memory in use.',
        size: { w: 12 },
      }),
      timeseries('temperature-monitoring', 'Temperature monitoring', hardware.temperature, {
        description: 'Core temperature. It warns at 75 °C, and is an emergency at 85 °C.',
        size: { w: 12 },
      }),
      timeseries('latency-trends', 'Latency trends', averageLatency, {
        description: 'Mean time of an inference, by model.',
        size: { w: 12 },
      }),
    ),
    row(
      'Utilization',
      timeseries('scalar', 'Scalar unit', use.scalar.max(byDevice), { size: { w: 6 } }),
      timeseries('vector', 'Vector unit', use.vector.max(byDevice), { size: { w: 6 } }),
      timeseries('matrix', 'Matrix unit', use.matrix.max(byDevice), { size: { w: 6 } }),
      timeseries('bandwidth', 'Memory bandwidth', hardware.memoryBandwidth, { size: { w: 6 } }),
    ),
    row(
      'Memory',
      timeseries('hbm', 'High-bandwidth memory', {
        used: memory.hbmUsed.max(byDevice),
        free: memory.hbmFree.max(byDevice),
        total: memory.hbmTotal.max(byDevice),
      }),
      timeseries('memory-growth', 'Memory growth', hardware.memoryGrowth, {
        description: 'Above the line for ten minutes, it is taken for a leak.',
      }),
      timeseries('fragmentation', 'Fragmentation and allocation', {
        fragmentation: memory.fragmentation.max(byDevice),
        efficiency: memory.allocationEfficiency.min(byDevice),
      }),
    ),
    row(
      'Heat and power',
      timeseries('temperatures', 'Temperatures', {
        core: thermal.coreTemperature.max(byDevice),
        memory: thermal.memoryTemperature.max(byDevice),
        ambient: thermal.ambientTemperature.max(byDevice),
      }),
      timeseries('cooling', 'Cooling efficiency', thermal.coolingEfficiency.min(byDevice)),
      stateTimeline('throttling', 'Throttling', thermal.throttling.max(byDevice), {
        size: { w: 8 },
        mappings: [
          { value: 0, text: 'full speed', color: 'green' },
          { value: 1, text: 'throttled', color: 'red' },
        ],
      }),
      timeseries('power', 'Power', power.max(byDevice), { size: { w: 12 } }),
      timeseries('energy', 'Energy per hour', energy.increase('1h').sum(byDevice), { size: { w: 12 } }),
    ),
    row(
      'Counters',
      timeseries('tflops', 'Throughput', tflops),
      timeseries(
        'throughput-baseline',
        'Throughput against the last day',
        { now: throughputBaseline, sustained: sustainedThroughput },
        { description: 'Below 0.8 now, or below 0.7 for 300 seconds, an alert fires.' },
      ),
      timeseries('ipc', 'Instructions per cycle', compute.instructionsPerCycle.max(byDevice)),
      timeseries('cache', 'Cache hit ratio', compute.cacheHits.min(byDevice)),
      timeseries('access-latency', 'Memory access latency', compute.memoryAccessLatency.max(byDevice)),
      timeseries('communication', 'Communication overhead', compute.communicationOverhead.max(byDevice)),
      timeseries(
        'network',
        'Network',
        {
          in: network.received.rate().sum({ by: ['device', 'link'] }),
          out: network.sent
            .rate()
            .sum({ by: ['device', 'link'] })
            .times(-1),
        },
        { description: 'Received above the line, sent below it.', size: { w: 24 } },
      ),
    ),
  ],
});
