import { barGauge, dashboard, fromLabel, heatmap, row, stat, timeseries } from 'atalaya';
import {
  batchBacklog,
  batchDuration,
  batchSize,
  cacheEvictions,
  cacheHitRate,
  cacheSize,
  improvement,
  operations,
} from '../metrics/optimizations.js';
import { hitRate } from '../signals/optimizations.js';
import { logsRow } from './logs-row.js';

const saved = improvement.avg({ by: ['technique'] });
const succeeded = operations.where({ outcome: 'success' }).rate();

export const systemOptimizations = dashboard('system-optimizations', {
  title: 'System Optimizations',
  description: 'Whether caches, batches and tuning pay off.',
  tags: ['optimizations'],
  variables: [
    fromLabel(cacheHitRate, 'cache', { multi: true, all: true }),
    fromLabel(batchDuration, 'pipeline', { multi: true, all: true }),
  ],
  rows: [
    row(
      'Now',
      stat('cache-now', 'Worst cache', hitRate.min(), {
        description: 'Hit rate of the cache that answers least: what the alert looks at.',
      }),
      stat('batch-now', 'Batch time', batchDuration.quantile(0.95), {
        description: '95 of 100 batches take less than this.',
      }),
      stat('backlog-now', 'Waiting for a batch', batchBacklog.sum()),
      stat('operations-now', 'Operations', operations.rate().sum()),
      stat('success-now', 'Operations that succeed', succeeded.sum().div(operations.rate().sum()), {
        description: 'Share of optimization operations that succeed.',
      }),
      stat('saved-now', 'Best time saved', saved.max(), {
        description: 'What the best technique saves, as a share of the time without it.',
      }),
    ),
    row(
      'Cache hit rates',
      timeseries('cache', 'Cache hit rate', hitRate, {
        description: 'Below the line, the alert fires. After a deployment, caches need some minutes to fill.',
      }),
      timeseries('evictions', 'Evictions', cacheEvictions.rate().sum({ by: ['cache'] }), {
        description: 'Entries given up for want of space. With a low hit rate: the cache is too small.',
      }),
      timeseries('cache-size', 'Cache size', cacheSize.sum({ by: ['cache'] }), { stack: 'normal' }),
    ),
    row(
      'Batch processing',
      timeseries('batch', 'Batch time by pipeline', batchDuration.quantile(0.95, { by: ['pipeline'] }), {
        description: '95 of 100 batches take less than this.',
      }),
      heatmap('batch-size', 'Items in a batch', batchSize.buckets(), {
        description: 'Small batches waste machines; only full ones mean that work piles up.',
        unit: 'items',
        size: { w: 8 },
      }),
      timeseries('backlog', 'Items that wait', batchBacklog.sum({ by: ['pipeline'] })),
    ),
    row(
      'Optimization operations',
      timeseries('operations', 'Operations by technique', operations.rate().sum({ by: ['technique'] }), {
        stack: 'normal',
      }),
      timeseries(
        'failed-operations',
        'Failed operations',
        operations
          .where({ outcome: 'failure' })
          .rate()
          .sum({ by: ['technique'] }),
        { draw: 'bars', stack: 'normal', description: 'Optimization operations that failed.' },
      ),
      barGauge('saved', 'Time saved by technique', saved),
    ),
    logsRow('optimizations'),
  ],
});
