import { PanelBuilder } from '@grafana/grafana-foundation-sdk/histogram';
import { colorBySeries, legendList, tooltipOfAll } from './parts.js';
import type { Renderer } from './renderer.js';

export const histogram: Renderer<'histogram'> = ({ options }) => {
  const builder = new PanelBuilder()
    .bucketCount(options.bucketCount)
    .combine(options.combine)
    .fillOpacity(options.fill)
    .legend(legendList(options.legendAt))
    .tooltip(tooltipOfAll())
    .colorScheme(colorBySeries());
  return options.bucketSize === undefined ? builder : builder.bucketSize(options.bucketSize);
};
