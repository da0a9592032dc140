export { codes } from './catalogue.js';
export { stack } from './stack.js';
