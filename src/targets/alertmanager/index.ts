export { alertmanager } from './alertmanager.js';
export { alertmanagerCatalogue } from './catalogue.js';
