export * as experiments from './experiments.js';
export * as health from './health.js';
export * as performance from './performance.js';
export * as profiling from './profiling.js';
export * as quality from './quality.js';
export * as system from './system.js';
