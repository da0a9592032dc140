import { counter, event, gauge, histogram } from 'atalaya';
import { model, outcome } from './labels.js';

/** Models in production, and those in training. */

export const predictions = counter('mlops_model_predictions_total', {
  help: 'Predictions that a model made.',
  unit: 'predictions',
  labels: { model },
});

export const predictionTime = histogram('mlops_model_prediction_duration_seconds', {
  help: 'Time that a prediction takes.',
  labels: { model },
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const accuracy = gauge('mlops_model_accuracy_ratio', {
  help: 'Share of the predictions that turned out right.',
  labels: { model },
});

export const drift = gauge('mlops_model_drift_score', {
  help: 'How far the inputs are from those of the training: population stability index.',
  unit: 'score',
  labels: { model },
});

export const trainings = counter('mlops_model_trainings_total', {
  help: 'Trainings that ended.',
  unit: 'trainings',
  labels: { model, outcome },
});

export const prediction = event('prediction', {
  help: 'A model made a prediction.',
  counts: [predictions],
  values: [predictionTime],
  parameters: ['model', 'seconds'],
});
