export { printFilebeat } from './print.js';
export type { FilebeatConfig } from './shape.js';
