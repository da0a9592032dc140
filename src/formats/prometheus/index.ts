export { tooNew } from '../shared/since.js';
export { printPrometheus } from './print.js';
export type { PrometheusConfig, RelabelConfig, ScrapeConfig } from './shape.js';
export { actionSince, EXPANDS_EXTERNAL_LABELS_SINCE, prometheusSince, prometheusUntil } from './since.js';
