import { alertList } from './alert-list.js';
import { barChart } from './bar-chart.js';
import { barGauge } from './bar-gauge.js';
import { gauge } from './gauge.js';
import { heatmap } from './heatmap.js';
import { histogram } from './histogram.js';
import { logs } from './logs.js';
import type { PanelData, PanelKindEntry } from './panel-kind.js';
import { pieChart } from './pie-chart.js';
import { stat } from './stat.js';
import { stateTimeline } from './state-timeline.js';
import { statusHistory } from './status-history.js';
import { table } from './table.js';
import { text } from './text.js';
import { timeseries } from './timeseries.js';

/** Every kind of panel. A new one is a file beside these, a renderer in `lower/grafana`, and its name here and there. */
export const panelKinds = {
  timeseries,
  stat,
  gauge,
  barGauge,
  table,
  heatmap,
  pieChart,
  barChart,
  stateTimeline,
  statusHistory,
  histogram,
  logs,
  text,
  alertList,
} as const;

export type PanelKind = keyof typeof panelKinds;

/** What a person may write for a kind. */
export type PanelInput<K extends PanelKind> =
  (typeof panelKinds)[K] extends PanelKindEntry<infer Options, infer _, PanelData> ? Options : never;

/** The same with defaults. */
export type PanelOptions<K extends PanelKind> =
  (typeof panelKinds)[K] extends PanelKindEntry<infer _, infer Resolved, PanelData> ? Resolved : never;

export type { AlertListOptions } from './alert-list.js';
export type { BarChartOptions } from './bar-chart.js';
export type { BarGaugeOptions } from './bar-gauge.js';
export type { GaugeOptions } from './gauge.js';
export type { HeatmapOptions } from './heatmap.js';
export type { HistogramOptions } from './histogram.js';
export type { LogsOptions } from './logs.js';
export { type PanelKindEntry, panelKind } from './panel-kind.js';
export type { LegendPlacement, Orientation, Reducer, ShowValue } from './parts.js';
export type { PieChartOptions } from './pie-chart.js';
export type { StatOptions } from './stat.js';
export type { StateTimelineOptions } from './state-timeline.js';
export type { StatusHistoryOptions } from './status-history.js';
export type { TableColumn, TableOptions } from './table.js';
export type { TextOptions } from './text.js';
export type { TimeseriesOptions } from './timeseries.js';
