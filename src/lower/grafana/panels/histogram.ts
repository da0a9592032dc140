import { BY_SERIES, legendList, TOOLTIP_OF_ALL } from './parts.js';
import type { Renderer } from './renderer.js';

export const histogram: Renderer<'histogram'> = ({ options }) => ({
  type: 'histogram',
  options: {
    bucketCount: options.bucketCount,
    ...(options.bucketSize !== undefined && { bucketSize: options.bucketSize }),
    bucketOffset: 0,
    combine: options.combine,
    legend: legendList(options.legendAt),
    tooltip: TOOLTIP_OF_ALL,
  },
  custom: { lineWidth: 1, fillOpacity: options.fill, gradientMode: 'none' },
  color: BY_SERIES,
});
