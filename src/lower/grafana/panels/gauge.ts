import { cleanNumber } from '../../../core/index.js';
import type { PanelOf } from '../../../model/index.js';
import { naturalRange } from '../scale.js';
import { BY_THRESHOLDS, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

export const gauge: Renderer<'gauge'> = panel => {
  const { options } = panel;
  return {
    type: 'gauge',
    options: {
      reduceOptions: reduceTo(options.reduce),
      showThresholdMarkers: options.thresholdMarkers,
      showThresholdLabels: options.thresholdLabels,
      orientation: options.orientation,
      sizing: 'auto',
      minVizWidth: 75,
      minVizHeight: 75,
    },
    color: BY_THRESHOLDS,
    range: dialRange(panel),
  };
};

/** Without ends a dial goes from 0 to 100. One with a limit has it at two thirds instead. */
function dialRange({ unit, thresholds }: PanelOf<'gauge'>): { readonly min?: number; readonly max?: number } {
  const natural = naturalRange(unit);
  const highest = Math.max(...thresholds.map(({ from }) => from ?? 0));
  if (natural.max !== undefined || highest <= 0 || !Number.isFinite(highest)) return natural;
  return { min: 0, max: cleanNumber(highest * 1.5) };
}
