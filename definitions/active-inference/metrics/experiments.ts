import { counter, event, gauge, oneOf, text } from 'atalaya';
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

export const trial = event('experiment_trial', {
  help: 'A trial of an experiment ended.',
  counts: [trials],
  parameters: ['experiment_name', 'condition', 'success'],
});

export const progress = event('learning_progress', {
  help: 'It was measured how far an agent has learnt.',
  values: { value: learningProgress },
  parameters: ['agent_id', 'metric_type', 'value'],
});
