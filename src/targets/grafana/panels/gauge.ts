import { PanelBuilder } from '@grafana/grafana-foundation-sdk/gauge';
import { withNaturalRange } from './natural-range.js';
import { colorByThresholds, ORIENTATIONS, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

export const gauge: Renderer<'gauge'> = ({ options, unit }) =>
  withNaturalRange(new PanelBuilder(), unit)
    .reduceOptions(reduceTo(options.reduce))
    .showThresholdMarkers(options.thresholdMarkers)
    .showThresholdLabels(options.thresholdLabels)
    .orientation(ORIENTATIONS[options.orientation])
    .colorScheme(colorByThresholds());
