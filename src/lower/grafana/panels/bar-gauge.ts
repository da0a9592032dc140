import { PanelBuilder } from '@grafana/grafana-foundation-sdk/bargauge';
import { BarGaugeDisplayMode, BarGaugeValueMode } from '@grafana/grafana-foundation-sdk/common';
import { naturalRange } from '../scale.js';
import { colorByThresholds, legendList, ORIENTATIONS, reduceTo } from './parts.js';
import { withRange } from './range.js';
import type { Renderer } from './renderer.js';

const STYLES = {
  gradient: BarGaugeDisplayMode.Gradient,
  lcd: BarGaugeDisplayMode.Lcd,
  basic: BarGaugeDisplayMode.Basic,
} as const;

export const barGauge: Renderer<'barGauge'> = ({ options, unit }) =>
  withRange(new PanelBuilder(), naturalRange(unit))
    .reduceOptions(reduceTo(options.reduce))
    .displayMode(STYLES[options.style])
    .valueMode(BarGaugeValueMode.Color)
    .showUnfilled(options.unfilled)
    .orientation(ORIENTATIONS[options.orientation])
    .legend(legendList('hidden'))
    .colorScheme(colorByThresholds());
