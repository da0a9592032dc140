import { barChart, barGauge, dashboard, fromLabel, heatmap, row, stat, timeseries } from 'atalaya';
import { documents, duration, embeddingDuration, indexSize, searches, vectors } from '../metrics/rag.js';
import { hitRatio, searchP95, searchRate } from '../signals/rag.js';
import { logsRow } from './logs-row.js';

const vectorsByIndex = vectors.sum({ by: ['index'] });

export const ragSystem = dashboard('rag-system', {
  title: 'RAG System',
  description: 'How fast searches are, whether they find something, and how the indexes grow.',
  tags: ['rag'],
  variables: [fromLabel(searches, 'index', { multi: true, all: true })],
  rows: [
    row(
      'Now',
      stat('slowest', 'Slowest index', searchP95.max(), {
        description: '95 of 100 searches in the slowest index are faster than this: what the alert looks at.',
      }),
      stat('duration-now', 'Search time', duration.quantile(0.95), {
        description: '95 of 100 searches are faster than this.',
      }),
      stat('hits-now', 'Worst hit rate', hitRatio.min(), {
        description: 'Share of searches that found something relevant, in the index that does worst.',
      }),
      stat('errors-now', 'Failed searches', searches.where({ result: 'error' }).rate().sum(), {
        description: 'Searches that ended with an error.',
      }),
      stat('rate-now', 'Searches', searches.rate().sum()),
      stat('vectors-now', 'Vectors', vectorsByIndex.sum()),
    ),
    row(
      'Search performance',
      timeseries('rate', 'Search rate by index', searchRate, { stack: 'normal' }),
      timeseries('hits', 'Hit rate by index', hitRatio, {
        description: 'Share of searches that found something relevant. A sudden drop follows a bad import.',
      }),
      timeseries('documents', 'Documents found', documents.average({ by: ['index'] }), {
        description: 'Mean number of documents that a search returned.',
      }),
    ),
    row(
      'Search duration',
      timeseries('duration', 'Search time by index', searchP95, {
        description: '95 of 100 searches are faster than this. Above the line, the alert fires.',
      }),
      heatmap('duration-spread', 'Search times', duration.buckets(), { size: { w: 8 } }),
      timeseries('embedding', 'Time to embed a query', embeddingDuration.quantile(0.95, { by: ['model'] }), {
        description: '95 of 100 texts are embedded faster than this. It is part of the search time.',
      }),
    ),
    row(
      'Vector count by index',
      barChart('vectors', 'Vectors by index', vectorsByIndex, { size: { w: 8 } }),
      timeseries('vectors-over-time', 'Vectors over time', vectorsByIndex),
      barGauge('index-size', 'Index size', indexSize.sum({ by: ['index'] })),
    ),
    logsRow('rag'),
  ],
});
