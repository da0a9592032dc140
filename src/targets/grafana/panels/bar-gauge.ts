import { PanelBuilder } from '@grafana/grafana-foundation-sdk/bargauge';
import { BarGaugeDisplayMode, BarGaugeValueMode } from '@grafana/grafana-foundation-sdk/common';
import { withNaturalRange } from './natural-range.js';
import { colorByThresholds, legendList, ORIENTATIONS, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

const STYLES = {
  gradient: BarGaugeDisplayMode.Gradient,
  lcd: BarGaugeDisplayMode.Lcd,
  basic: BarGaugeDisplayMode.Basic,
} as const;

export const barGauge: Renderer<'barGauge'> = ({ options, unit }) =>
  withNaturalRange(new PanelBuilder(), unit)
    .reduceOptions(reduceTo(options.reduce))
    .displayMode(STYLES[options.style])
    .valueMode(BarGaugeValueMode.Color)
    .showUnfilled(options.unfilled)
    .orientation(ORIENTATIONS[options.orientation])
    .legend(legendList('hidden'))
    .colorScheme(colorByThresholds());
