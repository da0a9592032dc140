export { type Coverage, coverage, disjoint, zones } from './coverage.js';
export { resolveTimeIntervals } from './resolve-time-intervals.js';
