export { apply } from './apply.js';
export { diff } from './diff.js';
export type { FileSystem, Kind } from './file-system.js';
export { type Action, type Change, type Plan, type PlanOptions, plan } from './plan.js';
export { codes } from './problems.js';
export { type DiskFile, type Snapshot, takeSnapshot } from './snapshot.js';
