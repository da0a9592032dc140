import { alertList, barChart, dashboard, fromLabel, row, stat, stateTimeline, timeseries } from 'atalaya';
import * as application from '../metrics/application.js';
import { cpuUsage, networkReceived, networkSent } from '../metrics/system.js';
import * as signals from '../signals/index.js';

export const platform = dashboard('platform', {
  title: 'Platform',
  description: 'Whether the machines and services of the platform are well.',
  tags: ['system', 'application'],
  refresh: '1m',
  range: '7d',
  alerts: 'all',
  variables: [fromLabel(cpuUsage, 'host', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('errors-now', 'Highest error rate', signals.errorRate.max(), {
        description: 'Share of failed requests of the service that fails most.',
      }),
      stat('response-now', 'Slowest service', signals.responseTime.max(), {
        description: '95 of 100 requests to the slowest service are faster than this.',
      }),
      stat('rate-now', 'Requests', signals.requestRate.sum()),
      stat('cpu-now', 'Busiest host', signals.cpu.max(), { description: 'CPU usage of the busiest host.' }),
      stat('memory-now', 'Fullest host', signals.memory.max(), {
        description: 'Memory usage of the fullest host.',
      }),
      stat('disk-now', 'Fullest disk', signals.disk.max()),
    ),
    row(
      'System',
      timeseries('cpu', 'CPU usage', signals.cpu),
      timeseries('memory', 'Memory usage', signals.memory),
      timeseries(
        'disk',
        'Disk usage',
        { now: signals.disk, tomorrow: signals.diskForecast },
        {
          description: 'Now, and in a day if it goes on as it does.',
        },
      ),
      timeseries(
        'network',
        'Network',
        {
          in: networkReceived.rate().sum({ by: ['host'] }),
          out: networkSent
            .rate()
            .sum({ by: ['host'] })
            .times(-1),
        },
        { description: 'Received above the line, sent below it.' },
      ),
      stateTimeline('health', 'Health of components', signals.health, {
        mappings: [
          { value: 1, text: 'up', color: 'green' },
          { value: 0, text: 'down', color: 'red' },
        ],
        size: { w: 8 },
      }),
      alertList('firing', 'Firing alerts', { description: 'What fires or is about to, once per alert.' }),
    ),
    row(
      'Application',
      barChart('requests', 'Requests by service', signals.requestRate, { size: { w: 8 } }),
      timeseries('errors', 'Error rate', signals.errorRate),
      timeseries('response-time', 'Response time', signals.responseTime, {
        description: '95 of 100 requests are faster than this.',
      }),
      timeseries('queue', 'Metrics that wait', application.queue.sum()),
      timeseries('batches', 'Metrics in a batch', application.collectedBatch.average(), {
        description: 'A batch holds 1000 at most.',
        max: 1000,
      }),
      timeseries('log', 'Log messages', application.logMessages.rate().sum({ by: ['level'] }), {
        draw: 'bars',
        stack: 'normal',
      }),
    ),
  ],
});
