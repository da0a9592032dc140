import { counter, event, gauge, histogram, oneOf, text } from 'atalaya';
import { model } from './labels.js';

/** RAG: searches in indexes of vectors. */

const index = text({ pattern: '[a-z0-9_]+', example: 'product_docs', cardinality: 10 });

export const searches = counter('capibara6_rag_searches_total', {
  help: 'Searches that ended: a hit found something relevant, a miss did not.',
  unit: 'searches',
  labels: { index, result: oneOf('hit', 'miss', 'error') },
});

export const duration = histogram('capibara6_rag_search_duration_seconds', {
  help: 'Time that a search takes.',
  labels: { index },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1, 2.5],
});

export const vectors = gauge('capibara6_rag_vectors', {
  help: 'Vectors in an index.',
  unit: 'vectors',
  labels: { index },
});

export const indexSize = gauge('capibara6_rag_index_size_bytes', {
  help: 'Memory and disk that an index takes.',
  labels: { index },
});

export const documents = histogram('capibara6_rag_search_documents', {
  help: 'Documents that a search returned.',
  unit: 'documents',
  labels: { index },
  buckets: [0, 1, 2, 5, 10, 20, 50],
});

export const embeddingDuration = histogram('capibara6_rag_embedding_duration_seconds', {
  help: 'Time to turn a text into a vector, which every search waits for.',
  labels: { model },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
});

export const search = event('rag_search', {
  help: 'A search ended.',
  counts: [searches],
  values: [duration, documents],
  parameters: ['index', 'result', 'seconds', 'documents'],
});
