import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
} from '@grafana/grafana-foundation-sdk/common';
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/stat';
import { colorByThresholds, ORIENTATIONS, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

const COLORS = {
  value: BigValueColorMode.Value,
  background: BigValueColorMode.Background,
  none: BigValueColorMode.None,
} as const;

const TEXTS = {
  auto: BigValueTextMode.Auto,
  value: BigValueTextMode.Value,
  valueAndName: BigValueTextMode.ValueAndName,
  name: BigValueTextMode.Name,
} as const;

export const stat: Renderer<'stat'> = ({ options }) =>
  new PanelBuilder()
    .reduceOptions(reduceTo(options.reduce))
    .graphMode(options.sparkline ? BigValueGraphMode.Area : BigValueGraphMode.None)
    .colorMode(COLORS[options.color])
    .textMode(TEXTS[options.show])
    .showPercentChange(options.change)
    .orientation(ORIENTATIONS[options.orientation])
    .colorScheme(colorByThresholds());
