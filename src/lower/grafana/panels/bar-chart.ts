import type { Transformation } from '../../../formats/dashboard/index.js';
import type { PanelOf } from '../../../model/index.js';
import { BY_SERIES, legendList, TOOLTIP_OF_ALL } from './parts.js';
import type { Renderer } from './renderer.js';
import { mergeQueries, valueFields, withoutTime } from './value-fields.js';

export const barChart: Renderer<'barChart'> = panel => {
  const { options, queries } = panel;
  const { x, series } = axes(panel);
  const isGrouped = queries.length > 1 || series !== undefined;
  return {
    type: 'barchart',
    options: {
      ...(x !== undefined && { xField: x }),
      orientation: options.orientation,
      stacking: options.stack,
      showValue: options.showValue,
      barRadius: 0.05,
      barWidth: 0.97,
      groupWidth: 0.7,
      fullHighlight: false,
      xTickLabelRotation: 0,
      xTickLabelSpacing: 0,
      // Long names of endpoints must not take the chart's place.
      xTickLabelMaxLength: 24,
      legend: legendList(options.legendAt ?? (isGrouped ? 'bottom' : 'hidden')),
      tooltip: TOOLTIP_OF_ALL,
    },
    custom: { lineWidth: 1, fillOpacity: 80, gradientMode: 'none' },
    color: BY_SERIES,
    transformations: x !== undefined && series !== undefined ? matrix(x, series) : rowForEachSeries(panel),
  };
};

interface Axes {
  readonly x?: string | undefined;
  readonly series?: string | undefined;
}

/** Which labels name groups and the bars in them. The bars of several queries are the queries. */
function axes({ options, queries }: PanelOf<'barChart'>): Axes {
  const [query] = queries;
  const legend = query?.type === 'metrics' ? query.legend : [];
  const labels = legend.flatMap(part => (typeof part === 'string' ? [] : [part.name]));
  const x = options.x ?? labels.find(name => name !== options.series);
  return { x, series: queries.length > 1 ? undefined : (options.series ?? labels.find(name => name !== x)) };
}

/** A row for each value of `x`, a column for each of `series`. Grafana names the first column by both. */
function matrix(x: string, series: string): Transformation[] {
  return [
    {
      id: 'groupingToMatrix',
      options: { rowField: x, columnField: series, valueField: 'Value', emptyValue: 'null' },
    },
    withoutTime({ [`${x}\\${series}`]: x }),
  ];
}

function rowForEachSeries({ queries, title }: PanelOf<'barChart'>): Transformation[] {
  const names = valueFields(queries, title).map(value => [value.name, value.title]);
  return [...mergeQueries(queries), withoutTime(Object.fromEntries(names))];
}
