import { counter, gauge, oneOf } from 'atalaya';
import { model, outcome } from './labels.js';

/** The automatic optimizer, which tries parameters out each hour. */

export const runs = counter('capibara_tpu_optimizer_runs_total', {
  help: 'Optimizations that ended.',
  unit: 'runs',
  labels: { outcome },
});

export const rollbacks = counter('capibara_tpu_optimizer_rollbacks_total', {
  help: 'Optimizations taken back because something got worse.',
  unit: 'runs',
});

export const accuracyLoss = gauge('capibara_tpu_optimizer_accuracy_loss_ratio', {
  help: 'Accuracy that the current parameters cost, against the parameters before the optimization.',
  labels: { model },
});

export const improvement = gauge('capibara_tpu_optimizer_improvement_ratio', {
  help: 'How much better a target is than before the latest optimization.',
  labels: { target: oneOf('latency', 'throughput', 'resource_utilization') },
});

export const weight = gauge('capibara_tpu_optimizer_target_weight_ratio', {
  help: 'How much a target counts in an optimization.',
  labels: { target: oneOf('latency', 'throughput', 'resource_utilization') },
});

export const parameter = gauge('capibara_tpu_optimizer_parameter', {
  help: 'The value of a parameter that is a number.',
  labels: { parameter: oneOf('batch_size', 'learning_rate', 'memory_optimization_level') },
});

export const precision = gauge('capibara_tpu_optimizer_compute_precision', {
  help: 'Which precision is in use: 1 for that one, 0 for the others.',
  unit: 'state',
  labels: { precision: oneOf('float32', 'bfloat16', 'int8') },
});
