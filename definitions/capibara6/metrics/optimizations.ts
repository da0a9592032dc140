import { counter, event, gauge, histogram, oneOf, text } from 'atalaya';
import { outcome } from './labels.js';

/** What makes the rest fast and cheap: caches, batches, tuned models. */

const cache = oneOf('response', 'embedding', 'routing');
const pipeline = text({ pattern: '[a-z_]+', example: 'embedding', cardinality: 6 });
const technique = oneOf('caching', 'batching', 'quantization', 'pruning', 'prefetching');

export const cacheHitRate = gauge('capibara6_cache_hit_rate', {
  help: 'Share of lookups that a cache answered, 0 to 1.',
  unit: 'ratio',
  labels: { cache },
});

export const cacheSize = gauge('capibara6_cache_size_bytes', {
  help: 'Memory that a cache takes.',
  labels: { cache },
});

export const cacheEvictions = counter('capibara6_cache_evictions_total', {
  help: 'Entries that a cache gave up for want of space.',
  unit: 'entries',
  labels: { cache },
});

export const batchDuration = histogram('capibara6_batch_processing_duration_seconds', {
  help: 'Time to process a batch.',
  labels: { pipeline },
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
});

export const batchSize = histogram('capibara6_batch_items', {
  help: 'Items in a batch.',
  unit: 'items',
  labels: { pipeline },
  buckets: [1, 2, 4, 8, 16, 32, 64, 128],
});

export const batchBacklog = gauge('capibara6_batch_waiting_items', {
  help: 'Items that wait for a batch.',
  unit: 'items',
  labels: { pipeline },
});

export const operations = counter('capibara6_optimization_operations_total', {
  help: 'Optimization operations that ended.',
  unit: 'operations',
  labels: { technique, outcome },
});

export const improvement = gauge('capibara6_optimization_improvement_ratio', {
  help: 'Time saved by a technique, as a share of the time without it.',
  labels: { technique },
});

export const batch = event('batch', {
  help: 'A batch was processed.',
  values: [batchDuration, batchSize],
  parameters: ['pipeline', 'seconds', 'items'],
});
