import { PanelBuilder } from '@grafana/grafana-foundation-sdk/barchart';
import { colorBySeries, legendList, ORIENTATIONS, STACKINGS, tooltipOfAll, VISIBILITIES } from './parts.js';
import type { Renderer } from './renderer.js';
import { mergeQueries, valueFields } from './value-fields.js';

export const barChart: Renderer<'barChart'> = ({ options, queries, title }) => {
  const values = valueFields(queries, title);
  const builder = new PanelBuilder()
    .orientation(ORIENTATIONS[options.orientation])
    .stacking(STACKINGS[options.stack])
    .showValue(VISIBILITIES[options.showValue])
    .barRadius(0.05)
    .fullHighlight(false)
    // Long names of endpoints must not take the chart's place.
    .xTickLabelMaxLength(24)
    .legend(legendList(options.legendAt ?? (queries.length > 1 ? 'bottom' : 'hidden')))
    .tooltip(tooltipOfAll())
    .transformations([
      ...mergeQueries(queries),
      {
        id: 'organize',
        options: {
          // Without the time the first label names the bars.
          excludeByName: { Time: true, __name__: true },
          indexByName: {},
          renameByName: Object.fromEntries(values.map(value => [value.name, value.title])),
        },
      },
    ])
    .colorScheme(colorBySeries());
  return options.x === undefined ? builder : builder.xField(options.x);
};
