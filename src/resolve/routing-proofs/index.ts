export { judgeRouting } from './judge.js';
export type { RoutedAlert } from './routed-alert.js';
export { routedAlerts } from './routed-alerts.js';
