import { BY_THRESHOLDS, legendList, TOOLTIP_OF_ONE } from './parts.js';
import type { Renderer } from './renderer.js';

export const stateTimeline: Renderer<'stateTimeline'> = ({ options }) => ({
  type: 'state-timeline',
  options: {
    mergeValues: options.mergeValues,
    showValue: options.showValue,
    alignValue: 'left',
    rowHeight: options.rowHeight,
    perPage: 20,
    legend: legendList(options.legendAt),
    tooltip: TOOLTIP_OF_ONE,
  },
  custom: { lineWidth: 0, fillOpacity: 70 },
  color: BY_THRESHOLDS,
});
