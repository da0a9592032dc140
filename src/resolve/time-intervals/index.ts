export { type Coverage, coverage, disjoint, zones } from './coverage.js';
export { inOneZone } from './one-zone.js';
export { resolveTimeIntervals } from './resolve-time-intervals.js';
