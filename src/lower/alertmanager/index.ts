export { alertmanager } from './alertmanager.js';
