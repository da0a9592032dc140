import { LegendDisplayMode } from '@grafana/grafana-foundation-sdk/common';
import {
  PanelBuilder,
  PieChartLabels,
  PieChartLegendValues,
  PieChartType,
} from '@grafana/grafana-foundation-sdk/piechart';
import { built } from '../built.js';
import { colorBySeries, legendList, reduceTo, tooltipOfAll } from './parts.js';
import type { Renderer } from './renderer.js';

const LABELS = {
  name: PieChartLabels.Name,
  value: PieChartLabels.Value,
  percent: PieChartLabels.Percent,
} as const;

const LEGEND_VALUES = { value: PieChartLegendValues.Value, percent: PieChartLegendValues.Percent } as const;

export const pieChart: Renderer<'pieChart'> = ({ options }) =>
  new PanelBuilder()
    .pieType(options.style === 'donut' ? PieChartType.Donut : PieChartType.Pie)
    .reduceOptions(reduceTo(options.reduce))
    .displayLabels(options.labels.map(label => LABELS[label]))
    .legend(
      built({
        ...legendList(options.legendAt).build(),
        displayMode: options.legendValues.length > 0 ? LegendDisplayMode.Table : LegendDisplayMode.List,
        values: options.legendValues.map(value => LEGEND_VALUES[value]),
      }),
    )
    .tooltip(tooltipOfAll())
    .colorScheme(colorBySeries());
