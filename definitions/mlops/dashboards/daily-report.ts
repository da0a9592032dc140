import { barChart, dashboard, row, stat, table } from 'atalaya';
import { requests } from '../metrics/application.js';
import { decisions, value } from '../metrics/business.js';
import { predictions, trainings } from '../metrics/model.js';
import * as signals from '../signals/index.js';

/** One page, whole days, no variables: what is printed must not depend on who opens it. */
export const dailyReport = dashboard('daily-report', {
  title: 'Daily Report',
  description: 'The last 24 hours in numbers. A mail leads here each morning.',
  tags: ['report'],
  refresh: '',
  range: '24h',
  timezone: 'utc',
  rows: [
    row(
      'The day',
      stat('predictions', 'Predictions', predictions.increase('1d').sum(), { sparkline: false }),
      stat('requests', 'Requests', requests.increase('1d').sum(), { sparkline: false }),
      stat('failed', 'Failed requests', requests.where({ outcome: 'failure' }).increase('1d').sum(), {
        sparkline: false,
      }),
      stat('decisions', 'Decisions', decisions.increase('1d').sum(), { sparkline: false }),
      stat('value', 'Value', value.increase('1d').sum(), { sparkline: false }),
      stat('trainings', 'Trainings', trainings.increase('1d').sum(), { sparkline: false }),
    ),
    row(
      'By model and host',
      table(
        'models',
        'Models',
        {
          predictions: predictions.increase('1d').sum({ by: ['model'] }),
          accuracy: signals.accuracy,
          drift: signals.drift,
        },
        { size: { w: 12 } },
      ),
      barChart('cpu', 'Mean CPU usage', signals.cpu.over('1d', '5m').avg(), { size: { w: 6 } }),
      barChart('memory', 'Most memory used', signals.memory.over('1d', '5m').max(), { size: { w: 6 } }),
    ),
  ],
});
