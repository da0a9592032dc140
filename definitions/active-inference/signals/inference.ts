import { inferenceTime } from '../metrics/performance.js';
import { errors } from '../metrics/quality.js';
import { requests, responseTime } from '../metrics/system.js';

export const inferenceP95 = inferenceTime.quantile(0.95, { by: ['agent_id', 'model_type'] });

/** Errors per second, by type. */
export const errorRate = errors.rate();

/** Errors for each request. A system without errors yet has no such series, and no share. */
export const errorRatio = errors.rate().sum().div(requests.rate().sum());

export const responseP95 = responseTime.quantile(0.95);
