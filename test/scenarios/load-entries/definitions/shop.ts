export { default } from './shop/index.js';
