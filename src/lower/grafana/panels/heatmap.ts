import {
  HeatmapCellLayout,
  ScaleDistribution,
  TooltipDisplayMode,
  VisibilityMode,
} from '@grafana/grafana-foundation-sdk/common';
import { HeatmapColorMode, HeatmapColorScale, PanelBuilder } from '@grafana/grafana-foundation-sdk/heatmap';
import { built } from '../built.js';
import { grafanaUnit } from '../grafana-unit.js';
import type { Renderer } from './renderer.js';

const SCHEMES = {
  oranges: 'Oranges',
  blues: 'Blues',
  greens: 'Greens',
  reds: 'Reds',
  spectral: 'Spectral',
  turbo: 'Turbo',
} as const;

export const heatmap: Renderer<'heatmap'> = ({ options, unit, decimals }) => {
  const builder = new PanelBuilder()
    .calculate(options.calculate)
    .color(
      built({
        mode: HeatmapColorMode.Scheme,
        scheme: SCHEMES[options.colors],
        // Rare slow requests are what one looks for: the exponent lifts small counts.
        scale: HeatmapColorScale.Exponential,
        exponent: 0.5,
        steps: 64,
        fill: 'dark-orange',
        reverse: false,
      }),
    )
    // An empty bucket is no count of zero, so it has no colour.
    .filterValues(built({ le: 1e-9 }))
    .rowsFrame(built({ layout: HeatmapCellLayout.Auto }))
    .showValue(VisibilityMode.Never)
    .cellGap(1)
    .cellValues(built({ unit: 'short' }))
    .yAxis(
      built({
        ...(unit !== undefined && { unit: grafanaUnit(unit) }),
        ...(decimals !== undefined && { decimals }),
      }),
    )
    .tooltip(built({ mode: TooltipDisplayMode.Single, yHistogram: true, showColorScale: true }));
  if (options.calculate && options.scale === 'log') {
    builder.calculation(built({ yBuckets: { scale: { type: ScaleDistribution.Log, log: 2 } } }));
  }
  return options.legend ? builder.showLegend() : builder.hideLegend();
};
