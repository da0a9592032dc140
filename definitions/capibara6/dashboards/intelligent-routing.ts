import { dashboard, fromLabel, heatmap, pieChart, row, stat, statusHistory, timeseries } from 'atalaya';
import { confidence, decisions, duration, fallbacks, modelAvailable } from '../metrics/routing.js';
import { averageConfidence } from '../signals/routing.js';
import { logsRow } from './logs-row.js';

const byModel = decisions.rate().sum({ by: ['model'] });
const byComplexity = decisions.rate().sum({ by: ['complexity'] });
const available = modelAvailable.max({ by: ['model'] });

export const intelligentRouting = dashboard('intelligent-routing', {
  title: 'Intelligent Routing',
  description: 'Which models the router picks, how sure it is of them, and how long it takes.',
  tags: ['routing'],
  variables: [
    fromLabel(decisions, 'model', { multi: true, all: true }),
    fromLabel(decisions, 'complexity', { multi: true, all: true }),
  ],
  rows: [
    row(
      'Now',
      stat('confidence-now', 'Confidence', averageConfidence, {
        description: 'How sure the router is of its picks, on average.',
      }),
      stat('fallbacks-now', 'Fallbacks', fallbacks.rate().sum().div(decisions.rate().sum()), {
        description: 'Share of queries that went to another model than the one that was picked.',
      }),
      stat('duration-now', 'Routing time', duration.quantile(0.95), {
        description: '95 of 100 picks take less than this.',
      }),
      stat('rate-now', 'Decisions', decisions.rate().sum()),
      stat('models-available', 'Models available', available.sum(), {
        description: 'Models that can be picked now.',
        unit: 'models',
      }),
      stat('models-known', 'Models known', available.count(), {
        description: 'Models that can be picked, or could.',
        unit: 'models',
      }),
    ),
    row(
      'Model selection',
      pieChart('models', 'Model selection distribution', decisions.increase('1h').sum({ by: ['model'] }), {
        description: 'Of the picks of the last hour.',
      }),
      timeseries('models-over-time', 'Models over time', byModel, {
        stack: 'percent',
        description:
          'Shares of all picks. A band that grows while another goes thin is a model that falls out.',
        size: { w: 16 },
      }),
      pieChart(
        'complexity',
        'Complexity distribution',
        decisions.increase('1h').sum({ by: ['complexity'] }),
        {
          description: 'How complex the queries of the last hour were judged.',
        },
      ),
      timeseries('complexity-over-time', 'Complexity over time', byComplexity, {
        stack: 'percent',
        description: 'Shares of all queries.',
      }),
      statusHistory('availability', 'Model availability', available, {
        mappings: [
          { value: 1, text: 'available', color: 'green' },
          { value: 0, text: 'not available', color: 'red' },
        ],
        size: { w: 8 },
      }),
    ),
    row(
      'Confidence scores',
      timeseries('confidence', 'Confidence by model', confidence.average({ by: ['model'] }), {
        description:
          'Mean of the picks of a model. When it sinks, queries have changed, or the router needs training.',
      }),
      heatmap('confidence-spread', 'Confidence scores', confidence.buckets(), {
        description: 'How the scores are spread. A band in the middle is queries that no model suits well.',
        unit: 'ratio',
        size: { w: 16 },
      }),
    ),
    row(
      'Routing performance',
      timeseries(
        'duration',
        'Routing time quantiles',
        {
          p50: duration.quantile(0.5),
          p95: duration.quantile(0.95),
          p99: duration.quantile(0.99),
        },
        { description: 'Half, 95 and 99 of 100 picks take less than this.' },
      ),
      timeseries(
        'duration-by-complexity',
        'Routing time by complexity',
        duration.quantile(0.95, { by: ['complexity'] }),
        { description: '95 of 100 picks take less than this.' },
      ),
      timeseries('fallbacks', 'Fallbacks by reason', fallbacks.rate().sum({ by: ['reason'] }), {
        draw: 'bars',
        stack: 'normal',
      }),
    ),
    logsRow('routing'),
  ],
});
