export { codes } from './catalogue.js';
export { prometheus } from './prometheus.js';
export { rules } from './rules.js';
