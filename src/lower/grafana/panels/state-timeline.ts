import { TimelineValueAlignment } from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/statetimeline';
import { colorByThresholds, legendList, tooltipOfOne, VISIBILITIES } from './parts.js';
import type { Renderer } from './renderer.js';

export const stateTimeline: Renderer<'stateTimeline'> = ({ options }) =>
  new PanelBuilder()
    .mergeValues(options.mergeValues)
    .showValue(VISIBILITIES[options.showValue])
    .alignValue(TimelineValueAlignment.Left)
    .rowHeight(options.rowHeight)
    .legend(legendList(options.legendAt))
    .tooltip(tooltipOfOne())
    .colorScheme(colorByThresholds());
