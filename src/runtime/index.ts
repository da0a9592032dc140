export { decode } from './decode.js';
export { SCRIPT_NAME } from './evaluate.js';
export { loadAll, type Packages, runHere } from './here.js';
export type { Ended, EntryResult, Finished, Program, Progress, Ran, RunDefinitions } from './program.js';
export { run, type Surroundings } from './run.js';
export type { Thrown } from './thrown.js';
