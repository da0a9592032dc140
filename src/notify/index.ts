/**
 * What Prometheus and Alertmanager do with alerts: which route takes an alert, what mutes it, and who is notified when.
 * Pure: an instant is a number that the caller gives.
 */
export {
  type AlertFacts,
  type AlertRule,
  type AlertSurroundings,
  alertLabels,
  ruleFacts,
} from './alert-facts.js';
export type { RoutingFault } from './document/reading.js';
export { withoutResolved } from './document/receivers.js';
export { type ReadRouting, type RoutingDocument, routingDocument, routingOf } from './document/routing.js';
export { timeIntervalDocuments } from './document/time-interval.js';
export { type Inhibitor, inhibitedBy } from './inhibition/inhibited-by.js';
export { type MatcherMode, matcherMode, parseMatchers } from './matchers/parse-matchers.js';
export type { MatcherFault, ParsedMatchers } from './matchers/parsed-matchers.js';
export * from './routing/index.js';
export { groupKey, groupLabels } from './simulation/group-key.js';
export { identityOf } from './simulation/labels.js';
export type { Notification } from './simulation/notification.js';
export type {
  Outage,
  Period,
  Scenario,
  ServerOptions,
  Signal,
  Silence,
} from './simulation/scenario.js';
export { simulate } from './simulation/simulate.js';
export type { Simulated, SimulatedRule } from './simulation/simulated.js';
export { tolerance } from './simulation/tolerance.js';
export { isActive, type Mute, mutedAt } from './time-intervals/active.js';
export { FIRST_YEAR } from './time-intervals/calendar.js';
export { type Coverage, coverage, disjoint, zones } from './time-intervals/coverage.js';
export { inOneZone } from './time-intervals/one-zone.js';
export { isTimeZone, timeZones } from './time-intervals/zone-names.js';
export { type RuleTiming, repeatPeriod, type TimeLineEntry, timeLine } from './time-line.js';
