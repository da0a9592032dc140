import { barChart, dashboard, row, stat, stateTimeline, timeseries } from 'atalaya';
import * as benchmarks from '../metrics/benchmarks.js';
import * as optimizer from '../metrics/optimizer.js';
import { api } from '../probes.js';
import { benchmarkBaseline, lostAccuracy, overallScore } from '../signals/guardrails.js';
import { memoryUtilization, temperature } from '../signals/hardware.js';

export const operations = dashboard('operations', {
  title: 'Optimizer and Benchmarks',
  description:
    'What the optimizer does within its limits, what the benchmarks say, and whether the API answers.',
  tags: ['optimizer', 'benchmarks'],
  refresh: '1m',
  range: '7d',
  rows: [
    row(
      'Optimizer',
      timeseries('improvement', 'Improvement by target', optimizer.improvement.max({ by: ['target'] })),
      barChart('weights', 'Weight of targets', optimizer.weight.max({ by: ['target'] }), { size: { w: 8 } }),
      timeseries(
        'runs',
        'Runs and rollbacks',
        {
          runs: optimizer.runs.increase('1h').sum(),
          rollbacks: optimizer.rollbacks.increase('1h').sum(),
        },
        { draw: 'bars', unit: 'count' },
      ),
      timeseries('constraints', 'Memory', memoryUtilization, { description: 'At most 85 %.' }),
      timeseries('constraint-temperature', 'Temperature', temperature, { description: 'At most 75 °C.' }),
      timeseries('accuracy-loss', 'Accuracy loss', lostAccuracy, { description: 'At most 2 %.' }),
      timeseries('parameters', 'Parameters', optimizer.parameter.max({ by: ['parameter'] }), {
        scale: 'log',
        size: { w: 12 },
      }),
      stateTimeline('precision', 'Compute precision', optimizer.precision.max({ by: ['precision'] }), {
        mappings: [
          { value: 1, text: 'in use', color: 'blue' },
          { value: 0, text: 'not in use', color: 'text' },
        ],
        size: { w: 12 },
      }),
    ),
    row(
      'Benchmarks',
      stat('overall', 'Overall score', overallScore, {
        description: 'Mean of the categories, of 100.',
        size: { w: 4, h: 8 },
      }),
      timeseries('scores', 'Scores', benchmarkBaseline, {
        description: 'The latest run as a share of the ten days before.',
        size: { w: 10 },
      }),
      stateTimeline('regressions', 'Regressions', benchmarks.regression.max({ by: ['category'] }), {
        mappings: [
          { value: 0, text: 'none', color: 'green' },
          { value: 1, text: 'regression', color: 'red' },
        ],
        size: { w: 10 },
      }),
    ),
    row(
      'Monitoring API',
      stateTimeline('api', 'Endpoints', api.success, {
        description: 'Asked from outside, every 30 seconds.',
        mappings: [
          { value: 1, text: 'answers', color: 'green' },
          { value: 0, text: 'does not', color: 'red' },
        ],
        size: { w: 12 },
      }),
      timeseries('api-duration', 'Time to answer', api.duration, { size: { w: 12 } }),
    ),
  ],
});
