export { prometheus } from './prometheus.js';
export { rules } from './rules.js';
