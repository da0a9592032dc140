export { printCompose } from './print.js';
export type { ComposeFile, ComposeService } from './shape.js';
