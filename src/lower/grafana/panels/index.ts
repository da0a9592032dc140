import type { PanelKind } from '../../../model/index.js';
import { alertList } from './alert-list.js';
import { barChart } from './bar-chart.js';
import { barGauge } from './bar-gauge.js';
import { gauge } from './gauge.js';
import { heatmap } from './heatmap.js';
import { histogram } from './histogram.js';
import { logs } from './logs.js';
import { pieChart } from './pie-chart.js';
import type { Renderer } from './renderer.js';
import { stat } from './stat.js';
import { stateTimeline } from './state-timeline.js';
import { statusHistory } from './status-history.js';
import { table } from './table.js';
import { text } from './text.js';
import { timeseries } from './timeseries.js';

/** A renderer for every kind of panel. */
export const renderers: { readonly [K in PanelKind]: Renderer<K> } = {
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
};

export type { KindParts, PanelContext, Renderer } from './renderer.js';
