import {
  GraphDrawStyle,
  GraphGradientMode,
  GraphThresholdsStyleMode,
  ScaleDistribution,
} from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/timeseries';
import type { PanelOptions } from '../../../model/index.js';
import { built } from '../built.js';
import { startsAtZero } from '../scale.js';
import { colorBySeries, hasSeveralSeries, legendWithValues, STACKINGS, tooltipOfAll } from './parts.js';
import type { Renderer } from './renderer.js';

const DRAW = {
  lines: GraphDrawStyle.Line,
  bars: GraphDrawStyle.Bars,
  points: GraphDrawStyle.Points,
} as const;

const THRESHOLD_STYLES = {
  line: GraphThresholdsStyleMode.Dashed,
  area: GraphThresholdsStyleMode.DashedAndArea,
  off: GraphThresholdsStyleMode.Off,
} as const;

export const timeseries: Renderer<'timeseries'> = ({ options, queries, thresholds, unit }) => {
  const hasThresholds = [{ thresholds }, ...queries].some(each => (each.thresholds ?? []).length > 0);
  const builder = new PanelBuilder()
    .drawStyle(DRAW[options.draw])
    .lineWidth(options.draw === 'bars' ? 0 : 1)
    .fillOpacity(options.fill ?? usualFill(options))
    .gradientMode(options.draw === 'lines' ? GraphGradientMode.Opacity : GraphGradientMode.None)
    .spanNulls(options.connectGaps)
    .stacking(built({ mode: STACKINGS[options.stack], group: 'A' }))
    .thresholdsStyle(
      built({
        mode: hasThresholds ? THRESHOLD_STYLES[options.thresholdStyle] : GraphThresholdsStyleMode.Off,
      }),
    )
    .scaleDistribution(
      built(
        options.scale === 'log'
          ? { type: ScaleDistribution.Log, log: 10 }
          : { type: ScaleDistribution.Linear },
      ),
    )
    .legend(legendWithValues(options.legendAt, options.legendValues, hasSeveralSeries(queries)))
    .tooltip(tooltipOfAll())
    .colorScheme(colorBySeries());
  return startsAtZero(unit) && options.scale === 'linear' ? builder.axisSoftMin(0) : builder;
};

/** An area shows that lines add up; a bar is nothing but its area. */
function usualFill({ draw, stack }: PanelOptions<'timeseries'>): number {
  if (draw === 'bars') return 80;
  return stack === 'none' ? 10 : 40;
}
