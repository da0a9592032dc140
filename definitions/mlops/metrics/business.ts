import { counter, event, gauge } from 'atalaya';
import { model } from './labels.js';

export const decisions = counter('mlops_business_decisions_total', {
  help: 'Decisions of the business that followed a prediction.',
  unit: 'decisions',
  labels: { model },
});

export const value = counter('mlops_business_value_usd_total', {
  help: 'Money that decisions earned or saved.',
  labels: { model },
});

export const activeUsers = gauge('mlops_business_active_users', {
  help: 'Users of the platform seen in the last 24 hours.',
  unit: 'users',
});

export const decision = event('business_decision', {
  help: 'A decision followed a prediction, and earned or saved money.',
  counts: [decisions],
  values: [value],
  parameters: ['model', 'usd'],
});
