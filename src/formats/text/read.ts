/** The door for those who read. Printing has the other one. */
export { type Lines, linesOf } from './lines.js';
export { type Opened, open } from './open.js';
export { readJson } from './read-json.js';
export { readYaml } from './read-yaml.js';
export type { Comment, Fault, FaultKind, Place, Pointer, Source, SourceDocument } from './source.js';
