import { counter, event, gauge, histogram, oneOf, text } from 'atalaya';

/** The platform's services, and the monitoring module itself. */

const service = text({ pattern: '[a-z-]+', example: 'feature-store', cardinality: 12 });

export const requests = counter('mlops_requests_total', {
  help: 'Requests that the services of the platform answered.',
  unit: 'requests',
  labels: { app: service, outcome: oneOf('success', 'failure') },
});

export const responseTime = histogram('mlops_response_time_seconds', {
  help: 'Time to answer a request.',
  labels: { app: service },
  buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const collectedBatch = histogram('mlops_collection_batch_metrics', {
  help: 'Metrics in a batch of the collector, which holds 1000 at most.',
  unit: 'metrics',
  buckets: [10, 50, 100, 250, 500, 750, 1000],
});

export const queue = gauge('mlops_collection_waiting_metrics', {
  help: 'Metrics that wait to be stored.',
  unit: 'metrics',
});

export const logMessages = counter('mlops_log_messages_total', {
  help: 'Log messages written.',
  unit: 'messages',
  labels: { level: oneOf('debug', 'info', 'warning', 'error', 'critical') },
});

export const request = event('request', {
  help: 'A service answered a request.',
  counts: [requests],
  values: [responseTime],
  parameters: ['app', 'outcome', 'seconds'],
});
