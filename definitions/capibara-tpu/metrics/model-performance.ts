import { counter, event, gauge, histogram, text } from 'atalaya';
import { model, outcome, pipeline } from './labels.js';

/** What the models do with the TPUs, and the code around them that is watched. */

export const inferences = counter('capibara_tpu_inferences_total', {
  help: 'Inferences that ended.',
  unit: 'inferences',
  labels: { model, outcome },
});

export const inferenceDuration = histogram('capibara_tpu_inference_duration_seconds', {
  help: 'Time that an inference takes.',
  labels: { model },
  buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75, 1, 2, 5],
});

export const accuracy = gauge('capibara_tpu_model_accuracy_ratio', {
  help: 'Share of a held-out sample that a model answers right.',
  labels: { model },
});

export const batchDuration = histogram('capibara_tpu_batch_duration_seconds', {
  help: 'Time to complete a batch.',
  labels: { pipeline },
  buckets: [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
});

export const lastBatch = gauge('capibara_tpu_last_batch_duration_seconds', {
  help: 'Time that the latest batch took.',
  labels: { pipeline },
});

/** A watched function or block: `model_inference`, `inference_function`. */
const context = text({ pattern: '[a-z_]+', example: 'model_inference', cardinality: 12 });

export const contextDuration = histogram('capibara_tpu_context_duration_seconds', {
  help: 'Time in a watched function or block.',
  labels: { context },
  buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});

export const contextPeakMemory = gauge('capibara_tpu_context_peak_memory_bytes', {
  help: 'Most memory that the latest run of a watched function or block used.',
  labels: { context },
});

export const contextMemory = gauge('capibara_tpu_context_memory_ratio', {
  help: 'The same, as a share of the memory that the TPU has.',
  labels: { context },
});

export const inference = event('inference', {
  help: 'An inference ended.',
  counts: [inferences],
  values: [inferenceDuration],
  parameters: ['model', 'outcome', 'seconds'],
});

export const batch = event('batch', {
  help: 'A batch was completed.',
  values: { seconds: [batchDuration, lastBatch] },
  parameters: ['pipeline', 'seconds'],
});

/** What the decorators of functions, and the contexts around blocks, say at the end. */
export const watched = event('context', {
  help: 'A watched function or block ended.',
  values: { seconds: contextDuration, peak_bytes: contextPeakMemory, memory_ratio: contextMemory },
  parameters: ['context', 'seconds', 'peak_bytes', 'memory_ratio'],
});
