export { codes } from './catalogue/catalogue.js';
export { type Resolved, resolve } from './resolve.js';
