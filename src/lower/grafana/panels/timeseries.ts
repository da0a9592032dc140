import type { PanelOptions, Query } from '../../../model/index.js';
import { startsAtZero } from '../scale.js';
import { BY_SERIES, hasSeveralSeries, legendWithValues, TOOLTIP_OF_ALL } from './parts.js';
import type { Renderer } from './renderer.js';

const DRAW = { lines: 'line', bars: 'bars', points: 'points' } as const;

const THRESHOLD_STYLES = { line: 'dashed', area: 'dashed+area', off: 'off' } as const;

export const timeseries: Renderer<'timeseries'> = ({ options, queries, thresholds, unit }) => {
  const { draw, stack, scale, legendAt, legendValues } = options;
  const hasThresholds = [thresholds, ...queries.map(thresholdsOf)].some(steps => steps.length > 0);
  return {
    type: 'timeseries',
    options: {
      legend: legendWithValues(legendAt, legendValues, hasSeveralSeries(queries)),
      tooltip: TOOLTIP_OF_ALL,
    },
    custom: {
      drawStyle: DRAW[draw],
      lineWidth: draw === 'bars' ? 0 : 1,
      fillOpacity: options.fill ?? usualFill(options),
      gradientMode: draw === 'lines' ? 'opacity' : 'none',
      spanNulls: options.connectGaps,
      stacking: { mode: stack, group: 'A' },
      thresholdsStyle: { mode: hasThresholds ? THRESHOLD_STYLES[options.thresholdStyle] : 'off' },
      scaleDistribution: scale === 'log' ? { type: 'log', log: 10 } : { type: 'linear' },
      ...(startsAtZero(unit) && scale === 'linear' && { axisSoftMin: 0 }),
    },
    color: BY_SERIES,
  };
};

const thresholdsOf = (query: Query) => (query.type === 'metrics' ? query.thresholds : undefined) ?? [];

/** An area shows that lines add up; a bar is nothing but its area. */
function usualFill({ draw, stack }: PanelOptions<'timeseries'>): number {
  if (draw === 'bars') return 80;
  return stack === 'none' ? 10 : 40;
}
