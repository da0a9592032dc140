export { printBlackbox } from './print.js';
export type { BlackboxConfig, BlackboxModule } from './shape.js';
