import { alertList, barChart, dashboard, row, stat, stateTimeline, timeseries } from 'atalaya';
import { anomalies } from '../metrics/health.js';
import { behavior, processingTime, surprise } from '../signals/anomalies.js';
import { components, score } from '../signals/health.js';

export const health = dashboard('health', {
  title: 'Health and Anomalies',
  description: 'Which components are healthy, and what is not as usual.',
  tags: ['health'],
  alerts: 'all',
  rows: [
    row(
      'Health',
      stat('score', 'System health', score, {
        description: 'How healthy the system says it is.',
        size: { h: 8 },
      }),
      stateTimeline('components', 'Components', components, {
        mappings: [
          { value: 1, text: 'healthy', color: 'green' },
          { value: 0, text: 'not healthy', color: 'red' },
        ],
        size: { w: 12 },
      }),
      alertList('firing', 'Firing alerts', { description: 'What fires or is about to, once per alert.' }),
    ),
    row(
      'Anomalies, in deviations from what is usual',
      timeseries('processing-time', 'Processing time', processingTime, {
        description: 'How far inference is slower than its mean. Above the line, the alert fires.',
      }),
      timeseries('free-energy', 'Free energy', surprise, {
        description: 'How far free energy is above its median. Above the line, the alert fires.',
      }),
      timeseries('behavior', 'Requests', behavior.abs(), {
        description:
          'How far requests are off those of this hour in other weeks. Above the line, the alert fires.',
      }),
    ),
    row(
      'Found by the detector',
      barChart('detected', 'Anomalies of the last hour', anomalies.increase('1h').sum({ by: ['method'] }), {
        size: { w: 8 },
      }),
      timeseries(
        'processing-bands',
        'Processing time, and what is usual',
        {
          usual: processingTime.expected,
          most: processingTime.upper(3),
          least: processingTime.lower(3),
        },
        { description: 'The mean of the past, and three deviations above and below it.', size: { w: 16 } },
      ),
    ),
  ],
});
