/** What programs expose to be scraped: Prometheus's text format 0.0.4 and OpenMetrics 1.0. */
export { printExposition, printSample } from './print.js';
export { type ExpositionFault, type ExpositionSource, readExposition } from './read.js';
export { type MetricRuleFault, metricFaults } from './rules.js';
export type {
  Exemplar,
  Exposition,
  ExpositionFormat,
  Label,
  MetricFamily,
  MetricType,
  Sample,
} from './shape.js';
export { SINCE } from './since.js';
