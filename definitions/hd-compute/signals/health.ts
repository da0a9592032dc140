import { checkStatus } from '../metrics/health.js';

/** Of several instances, the one that is worst. */
export const checks = checkStatus.min({ by: ['check'] });
