export { both, type Certainty, canHave, certainty, surelyHas } from './certainty.js';
export { concernsDay, type Day } from './concerns-day.js';
export { allKnown, canCarry, carriedLabels, factAt, isCarried, type KnownLabels } from './known-labels.js';
export {
  accepts,
  contradiction,
  type Labels,
  listedValues,
  matcherText,
  matches,
  matchesAll,
  quoted,
} from './matcher.js';
export { type PossibleRoute, possibleRoutes } from './possible-routes.js';
export { RETENTION_MS, type RepeatTiming, repeatTiming } from './repeat-interval.js';
export type * from './route.js';
export { allMatchers, pathTo, type RouteNode, routeTree, withDescendants } from './route-node.js';
export { routesFor } from './routes-for.js';
export { type Way, waysOf } from './ways.js';
