import { BY_THRESHOLDS, reduceTo } from './parts.js';
import type { Renderer } from './renderer.js';

const TEXTS = { auto: 'auto', value: 'value', valueAndName: 'value_and_name', name: 'name' } as const;

export const stat: Renderer<'stat'> = ({ options }) => ({
  type: 'stat',
  options: {
    reduceOptions: reduceTo(options.reduce),
    graphMode: options.sparkline ? 'area' : 'none',
    colorMode: options.color,
    justifyMode: 'auto',
    textMode: TEXTS[options.show],
    wideLayout: true,
    showPercentChange: options.change,
    percentChangeColorMode: 'standard',
    orientation: options.orientation,
  },
  color: BY_THRESHOLDS,
});
