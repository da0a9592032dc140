import { componentHealthy, healthScore } from '../metrics/health.js';

/** Of several instances, the one that is worst. */
export const components = componentHealthy.min({ by: ['component'] });
export const score = healthScore.min();
