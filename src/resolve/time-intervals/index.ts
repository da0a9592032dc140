export { type Coverage, coverage, disjoint, inOneZone, zones } from '../../notify/index.js';
export { resolveTimeIntervals } from './resolve-time-intervals.js';
