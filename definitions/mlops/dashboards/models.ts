import { dashboard, fromLabel, row, timeseries } from 'atalaya';
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
      'Models',
      timeseries('predictions', 'Predictions', signals.predictionRate, { stack: 'normal' }),
      timeseries('prediction-time', 'Prediction time', signals.predictionTime, {
        description: '95 of 100 predictions are faster than this.',
      }),
      timeseries('accuracy', 'Accuracy', signals.accuracy, { draw: 'points' }),
      timeseries('drift', 'Drift', signals.drift, { draw: 'points' }),
      timeseries('trainings', 'Trainings', trainings.increase('1h').sum({ by: ['model', 'outcome'] }), {
        draw: 'bars',
        stack: 'normal',
      }),
      timeseries('traffic-anomaly', 'Use against the same hour of past weeks', signals.traffic),
      timeseries('slowness-anomaly', 'Prediction time against the last day', signals.slowness),
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
