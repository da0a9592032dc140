export { modelPerformance } from './model-performance.js';
export { operations } from './operations.js';
export { predictions } from './predictions.js';
export { realTime } from './real-time.js';
export { security } from './security.js';
export { tpuOverview } from './tpu-overview.js';
