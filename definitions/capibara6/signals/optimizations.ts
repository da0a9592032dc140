import { cacheHitRate } from '../metrics/optimizations.js';

/** Each process has its own share of a cache; they count alike. */
export const hitRate = cacheHitRate.avg({ by: ['cache'] });
