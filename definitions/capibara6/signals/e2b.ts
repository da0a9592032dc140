import { not } from 'atalaya';
import { executions, sandboxCapacity, sandboxes } from '../metrics/e2b.js';

export const executionRate = executions.rate().sum({ by: ['language'] });

/** Errors and timeouts alike. */
export const failureRatio = executions
  .where({ outcome: not('success') })
  .rate()
  .sum({ by: ['language'] })
  .div(executionRate);

export const successRatio = executions
  .where({ outcome: 'success' })
  .rate()
  .sum({ by: ['language'] })
  .div(executionRate);

export const sandboxUtilization = sandboxes.sum().div(sandboxCapacity.max());
