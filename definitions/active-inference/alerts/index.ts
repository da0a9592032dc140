export * as anomalies from './anomalies.js';
export * as health from './health.js';
export * as inference from './inference.js';
export * as production from './production.js';
