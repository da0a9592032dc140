export { stack } from './stack.js';
