import { errors, operations } from '../metrics/operations.js';
import { latency } from '../metrics/performance.js';

/** Both count by operation and by nothing else, so each share is that of one operation of one instance. */
export const errorRatio = errors.rate().div(operations.rate());

export const latencyP95 = latency.quantile(0.95);
