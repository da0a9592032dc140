export { printMimir } from './print.js';
export type { MimirAlertmanager, MimirRules } from './shape.js';
