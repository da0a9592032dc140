export * as contexts from './contexts.js';
export * as criticalMetrics from './critical-metrics.js';
export * as customRules from './custom-rules.js';
export * as guardrails from './guardrails.js';
export * as predictions from './predictions.js';
export * as security from './security.js';
export * as thresholds from './thresholds.js';
