export * as benchmarks from './benchmarks.js';
export * as health from './health.js';
export * as toolkit from './toolkit.js';
