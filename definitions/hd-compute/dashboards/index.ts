export { benchmarks } from './benchmarks.js';
export { health } from './health.js';
export { performance } from './performance.js';
export { toolkit } from './toolkit.js';
