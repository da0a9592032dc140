export { type Installation, main } from './main.js';
export { renderText } from './report/text.js';
export { run, type World } from './run.js';
