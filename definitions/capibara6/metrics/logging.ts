import { counter, histogram, oneOf } from 'atalaya';

/** The central log, counted. The lines themselves are in Loki. */

const category = oneOf(
  'system',
  'api',
  'routing',
  'ace',
  'e2b',
  'rag',
  'agents',
  'optimizations',
  'business',
  'security',
  'performance',
);

export const messages = counter('capibara6_log_messages_total', {
  help: 'Log messages written.',
  unit: 'messages',
  labels: { category, level: oneOf('debug', 'info', 'warning', 'error', 'critical') },
});

export const dropped = counter('capibara6_log_dropped_messages_total', {
  help: 'Log messages lost before they were stored.',
  unit: 'messages',
  labels: { category },
});

export const processing = histogram('capibara6_log_processing_duration_seconds', {
  help: 'Time from writing a log message to storing it.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1],
});
