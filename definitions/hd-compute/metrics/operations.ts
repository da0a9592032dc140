import { counter, event, gauge, histogram } from 'atalaya';
import { device, operation } from './labels.js';

/** What is computed on hypervectors. */

export const duration = histogram('hdc_operation_duration_seconds', {
  help: 'Time that an operation takes.',
  labels: { operation },
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
});

export const operations = counter('hdc_operation_total', {
  help: 'Operations that ended, well or not.',
  unit: 'operations',
  labels: { operation },
});

export const errors = counter('hdc_operation_errors_total', {
  help: 'Operations that failed.',
  unit: 'operations',
  labels: { operation },
});

export const hypervectorOperations = counter('hdc_hypervector_operations_total', {
  help: 'Hypervectors that operations worked on, each counted.',
  unit: 'operations',
  labels: { operation, device },
});

export const activeHypervectors = gauge('hdc_active_hypervectors', {
  help: 'Hypervectors that are held in memory.',
  unit: 'hypervectors',
});

export const operationDuration = event('operation_duration', {
  help: 'An operation ended, well or not.',
  counts: [operations],
  values: [duration],
  parameters: ['operation', 'seconds'],
});
