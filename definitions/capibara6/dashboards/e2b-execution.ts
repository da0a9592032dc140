import {
  barGauge,
  dashboard,
  fromLabel,
  gaugePanel,
  heatmap,
  pieChart,
  row,
  stat,
  timeseries,
} from 'atalaya';
import {
  duration,
  executions,
  sandboxCapacity,
  sandboxes,
  sandboxMemory,
  sandboxStart,
} from '../metrics/e2b.js';
import { executionRate, failureRatio, sandboxUtilization, successRatio } from '../signals/e2b.js';
import { logsRow } from './logs-row.js';

export const e2bExecution = dashboard('e2b-execution', {
  title: 'E2B Execution',
  description:
    'Whether the code that models write runs, how long it takes, and whether there is room for more.',
  tags: ['e2b'],
  variables: [fromLabel(executions, 'language', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('failures-now', 'Failures', failureRatio.max(), {
        description: 'Failure rate of the language that fails most: what the alert looks at.',
      }),
      stat('duration-now', 'Execution time', duration.quantile(0.95), {
        description: '95 of 100 executions take less than this.',
      }),
      stat('rate-now', 'Executions', executions.rate().sum()),
      stat('sandboxes-now', 'Active sandboxes', sandboxes.sum()),
      stat('capacity', 'Sandbox limit', sandboxCapacity.max(), { sparkline: false }),
      gaugePanel('utilization-now', 'Utilization', sandboxUtilization, {
        description: 'Active sandboxes as a share of the limit. At 100 %, executions wait.',
        thresholds: [
          { at: 0.7, color: 'orange' },
          { at: 0.9, color: 'red' },
        ],
        size: { h: 4 },
      }),
    ),
    row(
      'Executions by language',
      timeseries('executions', 'Executions by language', executionRate, { stack: 'normal' }),
      timeseries('outcomes', 'Executions by outcome', executions.rate().sum({ by: ['outcome'] }), {
        stack: 'normal',
      }),
      pieChart('languages', 'Languages', executions.increase('1h').sum({ by: ['language'] }), {
        description: 'Of the executions of the last hour.',
      }),
    ),
    row(
      'Success rates',
      timeseries('failures', 'Failure rate by language', failureRatio, {
        description: 'Errors and timeouts, as a share of executions. Above the line, the alert fires.',
        size: { w: 12 },
      }),
      barGauge('success', 'Success rate by language', successRatio, {
        description: 'Share of executions that end well.',
        base: 'red',
        thresholds: [
          { at: 0.9, color: 'orange' },
          { at: 0.95, color: 'green' },
        ],
        size: { w: 12 },
      }),
    ),
    row(
      'Sandbox utilization',
      timeseries(
        'sandboxes',
        'Sandboxes and their limit',
        { active: sandboxes.sum(), limit: sandboxCapacity.max() },
        {
          description: 'When the two meet, executions wait for a sandbox.',
        },
      ),
      timeseries('sandbox-memory', 'Memory of sandboxes', sandboxMemory.sum({ by: ['language'] }), {
        stack: 'normal',
      }),
      timeseries('sandbox-start', 'Time to start a sandbox', {
        p50: sandboxStart.quantile(0.5),
        p95: sandboxStart.quantile(0.95),
      }),
    ),
    row(
      'Execution duration',
      timeseries('duration', 'Execution time by language', duration.quantile(0.95, { by: ['language'] }), {
        description: '95 of 100 executions take less than this.',
        size: { w: 12 },
      }),
      heatmap('duration-spread', 'Execution times', duration.buckets(), { unit: 'seconds' }),
    ),
    logsRow('e2b'),
  ],
});
