import { type BaselineOptions, baselineSchema } from '../../language/index.js';
import { baselineSeries } from '../../model/index.js';
import { binary, series } from '../../promql/index.js';
import { derivation } from './derivation.js';
import { known, ofPast, paceMs, sampled, tooShort } from './past.js';
import { recording } from './recording.js';
import type { Expander } from './value.js';

/** What a value is now, as a share of what it was. */
export const expandBaseline: Expander<BaselineOptions> = ({ options, ...about }) => {
  const { of, over: ms, gap: offsetMs, quantile, recent } = options;
  const names = baselineSeries(about.name);
  const window = { ms, offsetMs };
  const past =
    quantile === undefined
      ? ofPast(about, 'avg_over_time', window)
      : ofPast(about, 'quantile_over_time', window, { before: [quantile] });
  const now = recent === undefined ? of.ast : ofPast(about, 'avg_over_time', { ms: recent });
  return {
    mistakes: [
      ...tooShort(about, 'over', ms),
      ...(recent === undefined ? [] : tooShort(about, 'recent', recent)),
    ],
    recordings: [
      sampled(about, of),
      recording(about, {
        series: names.past,
        expr: known(about, past, window),
        unit: of.unit,
        everyMs: paceMs(ms),
        help: `What ${about.name} was before.`,
      }),
      recording(about, {
        series: names.ratio,
        // Of a past of nothing, nothing is a share; below it, up and down would change places.
        expr: binary(now, '/', binary(series(names.past), '>', 0)),
        unit: 'ratio',
        help: `${about.name} as a share of what it was before.`,
      }),
    ],
  };
};

export const baseline = derivation({
  schema: baselineSchema,
  sources: ({ of }) => [[['of'], of]],
  expand: expandBaseline,
});
