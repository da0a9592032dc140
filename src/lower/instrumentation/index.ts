export { instrumentation } from './instrumentation.js';
