/** All formats: what a document of each holds, and how it is printed. */
export type { Contents, DocumentOf, Format, FormattedDocument } from './contents.js';
export { document } from './document.js';
export { printDocument } from './print.js';
export type { LeftOut, Obstacle, ProgramModule } from './program-module.js';
