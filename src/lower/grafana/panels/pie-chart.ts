import { BY_SERIES, legendList, reduceTo, TOOLTIP_OF_ALL } from './parts.js';
import type { Renderer } from './renderer.js';

export const pieChart: Renderer<'pieChart'> = ({ options }) => ({
  type: 'piechart',
  options: {
    pieType: options.style,
    reduceOptions: reduceTo(options.reduce),
    displayLabels: options.labels,
    legend: {
      ...legendList(options.legendAt),
      displayMode: options.legendValues.length > 0 ? 'table' : 'list',
      values: options.legendValues,
    },
    tooltip: TOOLTIP_OF_ALL,
    orientation: 'auto',
  },
  custom: {},
  color: BY_SERIES,
});
