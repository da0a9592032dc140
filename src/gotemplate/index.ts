/** Go templates: read and type-checked as the programs that expand them do. */
export { type TemplateWorld, templateWorld } from './alertmanager/environment.js';
export { FUNCTIONS } from './alertmanager/functions.js';
export { check, type Environment } from './check.js';
export type { Mistake } from './mistake.js';
export { parse } from './parse.js';
export { goAction, goString, goText } from './text.js';
export type { Node } from './tree.js';
export { ANY, type GoType } from './types.js';
