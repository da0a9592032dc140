export { instrumentation } from './instrumentation.js';
export { codes } from './problems.js';
