export type * from './ast.js';
export type * from './metric.js';
export * from './builders/index.js';
export type * from './typed/index.js';
