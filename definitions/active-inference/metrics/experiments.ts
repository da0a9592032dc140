import { counter, gauge, oneOf, text } from 'atalaya';
import { agent, experiment } from './labels.js';

/** Research: what experiments do. */

const condition = text({ pattern: '[a-z0-9_]+', example: 'control', cardinality: 6 });

export const trials = counter('active_inference_experiment_trials_total', {
  help: 'Trials of experiments.',
  unit: 'trials',
  labels: { experiment_name: experiment, condition, success: oneOf('true', 'false') },
});

export const learningProgress = gauge('active_inference_learning_progress', {
  help: 'How far an agent has learnt, 0 to 1.',
  unit: 'ratio',
  labels: { agent_id: agent, metric_type: text({ pattern: '[a-z_]+', example: 'accuracy', cardinality: 5 }) },
});
