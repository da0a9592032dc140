export { codes } from './problems/problems.js';
export { type Resolved, resolve } from './resolve.js';
