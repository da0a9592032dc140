import { counter, event, gauge, histogram, oneOf } from 'atalaya';
import { outcome } from './labels.js';

/** ACE: the components that generate, reflect on and curate the context of a conversation. */

const component = oneOf('generator', 'reflector', 'curator');

export const cycles = counter('capibara6_ace_cycles_total', {
  help: 'ACE cycles that ended.',
  unit: 'cycles',
  labels: { component, outcome },
});

export const awareness = histogram('capibara6_ace_awareness_ratio', {
  help: 'Awareness score of a cycle, 0 to 1.',
  labels: { component },
  buckets: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1],
});

export const duration = histogram('capibara6_ace_cycle_duration_seconds', {
  help: 'Time that a cycle takes.',
  labels: { component },
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
});

export const pending = gauge('capibara6_ace_pending_cycles', {
  help: 'Cycles that wait to begin.',
  unit: 'cycles',
  labels: { component },
});

export const cycle = event('ace_cycle', {
  help: 'An ACE cycle ended.',
  counts: [cycles],
  values: { seconds: duration, awareness },
  parameters: ['component', 'outcome', 'seconds', 'awareness'],
});
