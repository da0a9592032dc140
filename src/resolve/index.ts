export { codes } from './catalogue.js';
export { type Resolved, resolve } from './resolve.js';
