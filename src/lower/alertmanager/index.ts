export { alertmanager } from './alertmanager.js';
export { codes } from './catalogue.js';
