import { naturalRange } from '../scale.js';
import { BY_THRESHOLDS, legendList, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

export const barGauge: Renderer<'barGauge'> = ({ options, unit }) => ({
  type: 'bargauge',
  options: {
    reduceOptions: reduceTo(options.reduce),
    displayMode: options.style,
    valueMode: 'color',
    namePlacement: 'auto',
    showUnfilled: options.unfilled,
    orientation: options.orientation,
    sizing: 'auto',
    minVizWidth: 8,
    minVizHeight: 16,
    maxVizHeight: 300,
    legend: legendList('hidden'),
  },
  color: BY_THRESHOLDS,
  range: naturalRange(unit),
});
