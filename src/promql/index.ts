export type * from './ast.js';
export type * from './metric.js';
