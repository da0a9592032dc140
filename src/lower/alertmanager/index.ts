export { alertmanager } from './alertmanager.js';
export { codes } from './problems.js';
