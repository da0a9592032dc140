import type { BaselineOptions } from '../../language/index.js';
import { baselineSeries } from '../../model/index.js';
import { binary, series } from '../../promql/index.js';
import type { Expander } from './expander.js';
import { known, noteShort, ofPast, paceMs, sampled } from './past.js';
import { recording } from './recording.js';

/** What a value is now, as a share of what it was. */
export const expandBaseline: Expander<BaselineOptions> = (about, options, path) => {
  const { of, over: ms, gap: offsetMs, quantile, recent } = options;
  noteShort(about, 'over', ms, path);
  if (recent !== undefined) noteShort(about, 'recent', recent, path);
  const names = baselineSeries(about.definition.name);
  const window = { ms, offsetMs };
  const past =
    quantile === undefined
      ? ofPast(about, 'avg_over_time', window)
      : ofPast(about, 'quantile_over_time', window, { before: [quantile] });
  const now = recent === undefined ? of.ast : ofPast(about, 'avg_over_time', { ms: recent });
  return {
    recordings: [
      sampled(about, of),
      recording(about, {
        series: names.past,
        expr: known(about, past, window),
        unit: of.unit,
        everyMs: paceMs(ms),
        help: `What ${about.definition.name} was before.`,
      }),
      recording(about, {
        series: names.ratio,
        // Of a past of nothing, nothing is a share; below it, up and down would change places.
        expr: binary(now, '/', binary(series(names.past), '>', 0)),
        unit: 'ratio',
        help: `${about.definition.name} as a share of what it was before.`,
      }),
    ],
  };
};
