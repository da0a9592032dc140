import { dashboard, fromLabel, row, stat, timeseries } from 'atalaya';
import { activeUsers, decisions, value } from '../metrics/business.js';
import { custom } from '../metrics/custom.js';
import { predictions, trainings } from '../metrics/model.js';
import * as signals from '../signals/index.js';

export const mlModels = dashboard('models', {
  title: 'Models and Business',
  description: 'How much, how fast and how right the models predict, and what that is worth.',
  tags: ['models', 'business'],
  refresh: '1m',
  range: '7d',
  variables: [fromLabel(predictions, 'model', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('accuracy-now', 'Lowest accuracy', signals.accuracy.min(), {
        description: 'Of the model that is right least often.',
      }),
      stat('drift-now', 'Highest drift', signals.drift.max(), {
        description: 'Of the model whose inputs have moved furthest from those of its training.',
      }),
      stat('time-now', 'Slowest model', signals.predictionTime.max(), {
        description: '95 of 100 predictions of the slowest model are faster than this.',
      }),
      stat('predictions-now', 'Predictions now', signals.predictionRate.sum()),
      stat('decisions-now', 'Decisions of a day', decisions.increase('1d').sum()),
      stat('value-now', 'Value of the last day', value.increase('1d').sum()),
    ),
    row(
      'Models',
      timeseries('predictions', 'Predictions', signals.predictionRate, { stack: 'normal' }),
      timeseries('prediction-time', 'Prediction time', signals.predictionTime, {
        description: '95 of 100 predictions are faster than this.',
      }),
      timeseries('accuracy', 'Accuracy', signals.accuracy, { draw: 'points' }),
      timeseries('drift', 'Drift', signals.drift, { draw: 'points', size: { w: 12 } }),
      timeseries('trainings', 'Trainings', trainings.increase('1h').sum({ by: ['model', 'outcome'] }), {
        draw: 'bars',
        stack: 'normal',
        size: { w: 12 },
      }),
      timeseries('traffic-anomaly', 'Use against the same hour of past weeks', signals.traffic, {
        description: 'Deviations from what is usual at this hour. Beyond three, up or down, the alert fires.',
        size: { w: 12 },
      }),
      timeseries('slowness-anomaly', 'Prediction time against the last day', signals.slowness, {
        description: 'Deviations above the median of the last day. Above the line, the alert fires.',
        size: { w: 12 },
      }),
    ),
    row(
      'Business',
      timeseries('decisions', 'Decisions', decisions.rate().sum({ by: ['model'] })),
      timeseries('value', 'Value of a day', value.increase('1d').sum({ by: ['model'] })),
      timeseries('users', 'Active users', activeUsers.max()),
    ),
    row(
      'Custom',
      timeseries('custom', 'Metrics of teams', custom.max({ by: ['team', 'name'] }), { size: { w: 24 } }),
    ),
  ],
});
