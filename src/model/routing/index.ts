export { both, type Certainty, certainty, type KnownLabels } from './certainty.js';
export { concernsDay, type Day } from './concerns-day.js';
export { daysInMonth } from './days-in-month.js';
export { knownExternal } from './known-external.js';
export { accepts, contradiction, type Labels, matcherText, matches, matchesAll, quoted } from './matcher.js';
export { RETENTION_MS, type RepeatTiming, repeatTiming } from './repeat-interval.js';
export type * from './route.js';
export { allMatchers, pathTo, type RouteNode, routeTree, withDescendants } from './route-node.js';
export { type Way, waysOf } from './ways.js';
