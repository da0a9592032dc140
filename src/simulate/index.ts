/**
 * What Prometheus and Alertmanager will do with a system: which route takes an alert, what mutes it, and who is notified
 * when. Pure: an instant is a number that the caller gives.
 */
export { alertLabels } from './alert-labels.js';
export { groupKey, groupLabels } from './group-key.js';
export { type Inhibitor, inhibitedBy } from './inhibited-by.js';
export { type LabelBook, labelBook } from './label-book.js';
export { identityOf } from './labels.js';
export type { Notification } from './notification.js';
export { type PossibleRoute, possibleRoutes } from './possible-routes.js';
export { routesFor } from './routes-for.js';
export type { Outage, Period, Scenario, ServerOptions, Signal, Silence, Simulated } from './scenario.js';
export { simulate } from './simulate.js';
export { isActive, type Mute, mutedAt } from './time-interval.js';
export { externalStep, externalTimeLine, repeatPeriod, type TimeLineEntry, timeLine } from './time-line.js';
export { tolerance } from './tolerance.js';
