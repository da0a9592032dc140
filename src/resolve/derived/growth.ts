import { type GrowthOptions, growthSchema, PER } from '../../language/index.js';
import { growthSeries } from '../../model/index.js';
import { binary } from '../../promql/index.js';
import { derivation } from './derivation.js';
import { known, ofPast, sampled, samplingMs, tooShort } from './past.js';
import { recording } from './recording.js';
import type { Expander } from './value.js';

const SECONDS: Readonly<Record<GrowthOptions['per'], number>> = {
  '1s': 1,
  '1m': 60,
  '1h': 3600,
  '1d': 86_400,
};

/** How fast a value grows: the slope of a straight line through a window. */
export const expandGrowth: Expander<GrowthOptions> = ({ options: { of, over: ms, per }, ...about }) => {
  const slope = ofPast(about, 'deriv', { ms });
  return {
    mistakes: tooShort(about, 'over', ms),
    recordings: [
      sampled(about, of),
      recording(about, {
        series: growthSeries(about.name),
        expr: known(about, per === '1s' ? slope : binary(slope, '*', SECONDS[per]), { ms }),
        unit: of.unit && `${of.unit}/${PER[per]}`,
        everyMs: samplingMs(about),
        help: `How fast ${about.name} grows, per ${PER[per].slice(0, -1)}.`,
      }),
    ],
  };
};

export const growth = derivation({
  schema: growthSchema,
  sources: ({ of }) => [[['of'], of]],
  expand: expandGrowth,
});
