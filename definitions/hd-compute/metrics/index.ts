export * as benchmarks from './benchmarks.js';
export * as health from './health.js';
export * as node from './node.js';
export * as operations from './operations.js';
export * as performance from './performance.js';
export * as system from './system.js';
