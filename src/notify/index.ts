/**
 * What Prometheus and Alertmanager do with alerts: which route takes an alert, what mutes it, and who is notified when.
 * Pure: an instant is a number that the caller gives.
 */
export { alertLabels } from './alert-labels.js';
export { type Inhibitor, inhibitedBy } from './inhibition/inhibited-by.js';
export { type LabelBook, labelBook } from './label-book.js';
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
  Simulated,
} from './simulation/scenario.js';
export { simulate } from './simulation/simulate.js';
export { tolerance } from './simulation/tolerance.js';
export { isActive, type Mute, mutedAt } from './time-intervals/active.js';
export { FIRST_YEAR } from './time-intervals/calendar.js';
export { type Coverage, coverage, disjoint, zones } from './time-intervals/coverage.js';
export { inOneZone } from './time-intervals/one-zone.js';
export { externalStep, externalTimeLine, repeatPeriod, type TimeLineEntry, timeLine } from './time-line.js';
