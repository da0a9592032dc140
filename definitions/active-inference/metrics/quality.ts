import { counter, event, gauge, histogram, text } from 'atalaya';
import { agent } from './labels.js';

/** How well agents think. */

export const predictionError = gauge('active_inference_prediction_error', {
  help: 'How far off the last predictions of an agent were.',
  unit: 'error',
  labels: { agent_id: agent },
});

export const freeEnergy = gauge('active_inference_free_energy', {
  help: 'Variational free energy of an agent: the lower, the less the world surprises it.',
  unit: 'nats',
  labels: { agent_id: agent },
});

export const freeEnergyTrajectory = histogram('active_inference_free_energy_trajectory', {
  help: 'Free energy of each step of an agent.',
  unit: 'nats',
  labels: { agent_id: agent },
  buckets: [0.1, 0.5, 1, 2, 5, 10, 20, 50, 100],
});

export const cacheHitRatio = gauge('active_inference_cache_hit_ratio', {
  help: 'Share of lookups that the cache answers.',
});

export const errors = counter('active_inference_errors_total', {
  help: 'Requests that ended in an error, by type.',
  unit: 'requests',
  labels: { error_type: text({ pattern: '[a-z_]+', example: 'request_processing', cardinality: 12 }) },
});

export const energy = event('free_energy', {
  help: 'An agent took a step, which left it with so much free energy.',
  values: { free_energy: [freeEnergy, freeEnergyTrajectory] },
  parameters: ['agent_id', 'free_energy'],
});

export const error = event('error', {
  help: 'A request ended in an error.',
  counts: [errors],
  parameters: ['error_type'],
});
