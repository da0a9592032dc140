import { BY_THRESHOLDS, legendList, TOOLTIP_OF_ONE } from './parts.js';
import type { Renderer } from './renderer.js';

export const statusHistory: Renderer<'statusHistory'> = ({ options }) => ({
  type: 'status-history',
  options: {
    showValue: options.showValue,
    rowHeight: options.rowHeight,
    colWidth: options.columnWidth,
    perPage: 20,
    legend: legendList(options.legendAt),
    tooltip: TOOLTIP_OF_ONE,
  },
  custom: { lineWidth: 1, fillOpacity: 70 },
  color: BY_THRESHOLDS,
});
