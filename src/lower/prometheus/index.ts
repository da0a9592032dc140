export { codes } from './catalogue.js';
export { prometheus } from './prometheus.js';
