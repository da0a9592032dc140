export * as derived from './derived.js';
export * as report from './report.js';
export * as thresholds from './thresholds.js';
