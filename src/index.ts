/**
 * atalaya: declare metrics, alerts, escalation, budgets and dashboards once, typed against each other, and compile
 * them to files that stock Grafana, Prometheus and Alertmanager load.
 */

import { panels, receivers } from './language/index.js';

export type { CallSite, Duration } from './core/index.js';
export * from './language/functions.js';
export type { PanelReference } from './language/index.js';
export type { SecretFile, Severity } from './model/index.js';
export {
  amount,
  bytes,
  type Condition,
  type Counter,
  type CounterRange,
  celsius,
  composite,
  days,
  fn,
  type Gauge,
  gibibytes,
  gigabytes,
  type Histogram,
  type HistogramVector,
  hours,
  matches,
  mebibytes,
  megabytes,
  milliseconds,
  minutes,
  type NativeHistogram,
  not,
  percent,
  perDay,
  perHour,
  perMinute,
  perSecond,
  promql,
  type Quantity,
  type RangeVector,
  ratio,
  type Scalar,
  type Summary,
  seconds,
  usd,
  type Vector,
} from './promql/index.js';

/** The kinds of receiver, by their names in the registry. */
export const {
  discord,
  email,
  incidentio,
  jira,
  mattermost,
  msteams,
  msteamsv2,
  opsgenie,
  pagerduty,
  pushover,
  rocketchat,
  slack,
  sns,
  telegram,
  victorops,
  webex,
  webhook,
  wechat,
} = receivers;

/** The kinds of panel, by their names in the registry; three would clash with metrics and labels. */
export const {
  alertList,
  barChart,
  barGauge,
  gauge: gaugePanel,
  heatmap,
  histogram: histogramPanel,
  logs,
  pieChart,
  stat,
  stateTimeline,
  statusHistory,
  table,
  text: textPanel,
  timeseries,
} = panels;
