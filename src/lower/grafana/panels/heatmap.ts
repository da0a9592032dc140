import { grafanaUnit } from '../grafana-unit.js';
import type { Renderer } from './renderer.js';

const SCHEMES = {
  oranges: 'Oranges',
  blues: 'Blues',
  greens: 'Greens',
  reds: 'Reds',
  spectral: 'Spectral',
  turbo: 'Turbo',
} as const;

export const heatmap: Renderer<'heatmap'> = ({ options, unit, decimals }) => ({
  type: 'heatmap',
  options: {
    calculate: options.calculate,
    ...(options.calculate &&
      options.scale === 'log' && { calculation: { yBuckets: { scale: { type: 'log', log: 2 } } } }),
    color: {
      mode: 'scheme',
      scheme: SCHEMES[options.colors],
      // Rare slow requests are what one looks for: the exponent lifts small counts.
      scale: 'exponential',
      exponent: 0.5,
      steps: 64,
      fill: 'dark-orange',
      reverse: false,
    },
    // An empty bucket is no count of zero, so it has no colour.
    filterValues: { le: 1e-9 },
    rowsFrame: { layout: 'auto' },
    showValue: 'never',
    cellGap: 1,
    cellValues: { unit: 'short' },
    yAxis: {
      ...(unit !== undefined && { unit: grafanaUnit(unit) }),
      ...(decimals !== undefined && { decimals }),
    },
    legend: { show: options.legend },
    tooltip: { mode: 'single', yHistogram: true, showColorScale: true },
    exemplars: { color: 'rgba(255,0,255,0.7)' },
    selectionMode: 'x',
  },
  custom: {},
});
