import type * as barChart from '@grafana/grafana-foundation-sdk/barchart';
import type * as barGauge from '@grafana/grafana-foundation-sdk/bargauge';
import type * as common from '@grafana/grafana-foundation-sdk/common';
import type * as gauge from '@grafana/grafana-foundation-sdk/gauge';
import type * as heatmap from '@grafana/grafana-foundation-sdk/heatmap';
import type * as histogram from '@grafana/grafana-foundation-sdk/histogram';
import type * as logs from '@grafana/grafana-foundation-sdk/logs';
import type * as pieChart from '@grafana/grafana-foundation-sdk/piechart';
import type * as stat from '@grafana/grafana-foundation-sdk/stat';
import type * as stateTimeline from '@grafana/grafana-foundation-sdk/statetimeline';
import type * as statusHistory from '@grafana/grafana-foundation-sdk/statushistory';
import type * as table from '@grafana/grafana-foundation-sdk/table';
import type * as text from '@grafana/grafana-foundation-sdk/text';
import type * as timeseries from '@grafana/grafana-foundation-sdk/timeseries';
import type { Plain } from './plain.js';

/** What only one type of panel has: its options, and settings of its fields if it has any of its own. */
export type Visualization =
  | Of<'alertlist', AlertListOptions>
  | Of<'barchart', Plain<barChart.Options>, Plain<barChart.FieldConfig>>
  | Of<'bargauge', Plain<barGauge.Options>>
  | Of<'gauge', Plain<gauge.Options>>
  | Of<'heatmap', Plain<heatmap.Options>, Plain<heatmap.FieldConfig>>
  | Of<'histogram', Plain<histogram.Options>, Plain<histogram.FieldConfig>>
  | Of<'logs', Plain<logs.Options>>
  | Of<'piechart', Plain<pieChart.Options>, Plain<pieChart.FieldConfig>>
  | Of<'stat', Plain<stat.Options>>
  | Of<'state-timeline', Plain<stateTimeline.Options>, Plain<stateTimeline.FieldConfig>>
  | Of<'status-history', Plain<statusHistory.Options>, Plain<statusHistory.FieldConfig>>
  | Of<'table', Plain<table.Options>, Plain<table.FieldConfig>>
  | Of<'text', Plain<text.Options>>
  | Of<'timeseries', Plain<timeseries.Options>, Plain<timeseries.FieldConfig>>;

interface Of<Type extends string, Options, Fields = undefined> {
  readonly type: Type;
  readonly options: Options;
  readonly custom?: Fields;
}

/** The SDK does not know it. https://github.com/grafana/grafana/blob/main/public/app/plugins/panel/alertlist/types.ts */
interface AlertListOptions {
  readonly viewMode: 'list' | 'stat';
  readonly groupMode: 'default' | 'custom';
  readonly groupBy: readonly string[];
  readonly maxItems: number;
  readonly sortOrder: number;
  readonly dashboardAlerts: boolean;
  readonly alertName: string;
  readonly alertInstanceLabelFilter: string;
  readonly showInactiveAlerts: boolean;
  readonly stateFilter: Readonly<
    Record<'firing' | 'pending' | 'recovering' | 'noData' | 'normal' | 'error', boolean>
  >;
}

// Parts that the options of several types have.
export type LegendOptions = Plain<common.VizLegendOptions>;
export type ReduceOptions = Plain<common.ReduceDataOptions>;
export type TableCell = Plain<common.TableCellOptions>;
export type TooltipOptions = Plain<common.VizTooltipOptions>;
