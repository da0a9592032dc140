import { alertList, dashboard, gaugePanel, row, stat, stateTimeline, timeseries } from 'atalaya';
import { applicationHealth } from '../probes.js';
import { checks } from '../signals/health.js';
import { diskFill, gpuMemoryFree, memoryFill } from '../signals/resources.js';

const wellOrNot = [
  { value: 1, text: 'well', color: 'green' },
  { value: 0, text: 'not well', color: 'red' },
];

export const health = dashboard('health', {
  title: 'Health',
  description: 'Does the toolkit answer, and does it have what it needs?',
  tags: ['health'],
  alerts: 'all',
  rows: [
    row(
      'Answers',
      stat('availability', 'Answered today', applicationHealth.availability('1d'), {
        description: 'Share of probes of the last day that succeeded.',
        legend: ({ instance }) => instance,
        size: { w: 4, h: 8 },
      }),
      stateTimeline('endpoint', 'Health endpoint', applicationHealth.success, {
        description: 'Asked from outside, every 30 seconds.',
        mappings: wellOrNot,
        size: { w: 10 },
      }),
      stateTimeline('checks', 'Health checks', checks, {
        description: 'What the toolkit says of itself.',
        mappings: wellOrNot,
        size: { w: 10 },
      }),
      timeseries('answer-time', 'Time to answer', applicationHealth.duration, {
        description: 'As the probe sees it. A probe gives up after 10 seconds.',
        size: { w: 16 },
      }),
      alertList('firing', 'Firing alerts', { description: 'What fires or is about to, once per alert.' }),
    ),
    row(
      'Room',
      timeseries('gpu-memory', 'Free GPU memory', gpuMemoryFree, {
        description: 'Below the line, the alert fires.',
      }),
      gaugePanel('system-memory', 'System memory', memoryFill, {
        description: 'Share of memory in use. Beyond the mark, the alert fires.',
        size: { w: 8, h: 8 },
      }),
      gaugePanel('disk', 'Disk space', diskFill, {
        description: 'Share of each disk in use. Beyond the mark, the alert fires.',
        legend: ({ instance, mountpoint }) => `${mountpoint} on ${instance}`,
        size: { w: 8, h: 8 },
      }),
    ),
  ],
});
