export * from './flow.js';
export { flows as labelFlows, labelsOf } from './labels-of.js';
export { matchesEmptyValue } from './selector.js';
