export { type Entry, type FolderItem, findEntries, type ListFolder } from './entries.js';
export { type Loaded, type LoadOptions, load } from './load.js';
export type { Locate } from './places/locator.js';
export { codes } from './problems.js';
export type { DefinitionFile } from './sources.js';
export { type Bundling, startBundling } from './start-bundling.js';
