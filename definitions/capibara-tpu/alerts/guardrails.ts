import { alert, amount, celsius, composite, percent } from 'atalaya';
import { operations } from '../dashboards/index.js';
import { regression } from '../metrics/benchmarks.js';
import { benchmarkBaseline, lostAccuracy } from '../signals/guardrails.js';
import { memoryUtilization, temperature } from '../signals/hardware.js';

/** What the optimizer may not break: it is told to take its change back. */

export const optimizerHardwareLimit = alert('OptimizerHardwareLimit', {
  severity: 'warning',
  owner: 'optimizer',
  when: composite({ any: [memoryUtilization.gt(percent(85)), temperature.gt(celsius(75))], on: ['device'] }),
  summary: ({ labels }) => `${labels.device} is over a limit of the optimizer`,
  description: 'Memory is over 85 %, or the temperature over 75 °C.',
  action: 'The optimizer was told to roll back. See which parameters it had tried.',
  panel: operations.panel('constraints'),
});

export const optimizerAccuracyLoss = alert('OptimizerAccuracyLoss', {
  severity: 'warning',
  owner: 'optimizer',
  when: lostAccuracy.gt(percent(2)),
  summary: ({ labels, value, threshold }) => `${labels.model} lost ${value} of accuracy (limit ${threshold})`,
  action: 'The optimizer was told to roll back. See whether it lowered the precision.',
  panel: operations.panel('accuracy-loss'),
});

export const benchmarkRegression = alert('BenchmarkRegression', {
  severity: 'warning',
  class: 'performance-alert',
  when: regression.max({ by: ['category'] }).gt(amount(0, 'state')),
  summary: ({ labels }) => `The benchmark suite found a regression of ${labels.category}`,
  action: 'Run the suite again; if it stays, bisect the changes between the two runs that differ.',
  panel: operations.panel('regressions'),
});

export const benchmarkScoreDrop = alert('BenchmarkScoreDrop', {
  severity: 'warning',
  class: 'performance-alert',
  when: benchmarkBaseline.below(percent(10)),
  summary: ({ labels, value }) =>
    `${labels.category} scores ${value} of what it scored in the ten days before`,
  action: 'Run the suite again; if it stays, bisect the changes between the two runs that differ.',
  panel: operations.panel('scores'),
});
