export { apply } from './apply.js';
export { diff } from './diff.js';
export type { FileSystem, Kind } from './file-system.js';
export { asOnlyWriter, type StillHeld, whileNobodyWrites } from './lock/index.js';
export { type Action, type Change, hasWork, type Plan, type PlanOptions, plan } from './plan.js';
export { codes } from './problems.js';
export type { Run, Runs } from './runs.js';
export { type DiskFile, type Snapshot, takeSnapshot } from './snapshot.js';
