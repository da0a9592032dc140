export { codes } from './catalogue.js';
export { instrumentation } from './instrumentation.js';
