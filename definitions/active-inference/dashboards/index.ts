export { health } from './health.js';
export { monitoring } from './monitoring.js';
export { research } from './research.js';
