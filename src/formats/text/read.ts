/** The door for those who read. Printing has the other one. */
export { readJson } from './read-json.js';
export { readYaml } from './read-yaml.js';
export type { Comment, Fault, FaultKind, Place, Pointer, Source, SourceDocument } from './source.js';
