export * as application from './application.js';
export * as business from './business.js';
export * as custom from './custom.js';
export * as model from './model.js';
export * as system from './system.js';
