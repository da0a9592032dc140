export { type Installation, main } from './main.js';
export { renderText } from './report/text.js';
export { run } from './run.js';
export type { World } from './world.js';
