import { counter, event, gauge, histogram, oneOf } from 'atalaya';
import { model } from './labels.js';

/** The router, which picks a model for every query. */

const complexity = oneOf('low', 'medium', 'high');

export const decisions = counter('capibara6_routing_requests_total', {
  help: 'Queries routed, by the model that was picked and how complex the query was judged.',
  unit: 'decisions',
  labels: { model, complexity },
});

export const duration = histogram('capibara6_routing_duration_seconds', {
  help: 'Time to pick a model.',
  labels: { model, complexity },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
});

export const confidence = histogram('capibara6_routing_confidence_ratio', {
  help: 'How sure the router was of its pick, 0 to 1.',
  labels: { model },
  buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1],
});

export const fallbacks = counter('capibara6_routing_fallbacks_total', {
  help: 'Queries that went to another model than the one that was picked.',
  unit: 'decisions',
  labels: { model, complexity, reason: oneOf('low_confidence', 'overloaded', 'timeout', 'unavailable') },
});

export const modelAvailable = gauge('capibara6_routing_model_available', {
  help: 'Whether a model can be picked: 1 if so, 0 if not.',
  unit: 'state',
  labels: { model },
});

export const request = event('routing_request', {
  help: 'A query was routed to a model.',
  counts: [decisions],
  values: { seconds: duration, confidence },
  parameters: ['model', 'complexity', 'seconds', 'confidence'],
});
