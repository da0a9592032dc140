import { PanelBuilder } from '@grafana/grafana-foundation-sdk/statushistory';
import { colorByThresholds, legendList, tooltipOfOne, VISIBILITIES } from './parts.js';
import type { Renderer } from './renderer.js';

export const statusHistory: Renderer<'statusHistory'> = ({ options }) =>
  new PanelBuilder()
    .showValue(VISIBILITIES[options.showValue])
    .rowHeight(options.rowHeight)
    .colWidth(options.columnWidth)
    .legend(legendList(options.legendAt))
    .tooltip(tooltipOfOne())
    .colorScheme(colorByThresholds());
