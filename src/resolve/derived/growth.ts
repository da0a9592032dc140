import { type GrowthOptions, PER } from '../../language/index.js';
import { growthSeries } from '../../model/index.js';
import { binary } from '../../promql/index.js';
import type { Expander } from './expander.js';
import { known, noteShort, ofPast, sampled, samplingMs } from './past.js';
import { recording } from './recording.js';

const SECONDS: Readonly<Record<GrowthOptions['per'], number>> = {
  '1s': 1,
  '1m': 60,
  '1h': 3600,
  '1d': 86_400,
};

/** How fast a value grows: the slope of a straight line through a window. */
export const expandGrowth: Expander<GrowthOptions> = (about, { of, over: ms, per }, path) => {
  noteShort(about, 'over', ms, path);
  const slope = ofPast(about, 'deriv', { ms });
  return {
    recordings: [
      sampled(about, of),
      recording(about, {
        series: growthSeries(about.definition.name),
        expr: known(about, per === '1s' ? slope : binary(slope, '*', SECONDS[per]), { ms }),
        unit: of.unit && `${of.unit}/${PER[per]}`,
        everyMs: samplingMs(about),
        help: `How fast ${about.definition.name} grows, per ${PER[per].slice(0, -1)}.`,
      }),
    ],
  };
};
