export { prometheusCatalogue } from './catalogue.js';
export { prometheus } from './prometheus.js';
