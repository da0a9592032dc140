import { formatDuration } from '../../../core/index.js';
import { SLO_WINDOWS } from '../../../language/index.js';
import { sloLabel, sloSeries } from '../../../model/index.js';
import { type Expr, overTime } from '../../../promql/index.js';
import type { RecordingDraft } from '../../recordings/recording-draft.js';
import { finite } from '../finite.js';
import { recording } from '../recording.js';
import { errorRatio } from './error-ratio.js';
import { labelsOf, type Slo, seriesOf } from './objective.js';

const MINUTE = 60_000;

/** How often each window is evaluated: a long one moves slowly and costs. */
const PACES: Readonly<Record<string, number>> = {
  '1h': MINUTE,
  '2h': MINUTE,
  '6h': MINUTE,
  '1d': 2 * MINUTE,
  '3d': 2 * MINUTE,
};

/** The share of errors in each window, and in the whole period. Where nothing happens there is none, rather than NaN. */
export function indicators(slo: Slo): readonly RecordingDraft[] {
  const { indicator, period } = slo.options;
  const shareOf = (window: string, expr: Expr, everyMs: number | undefined): RecordingDraft =>
    recording(slo, {
      series: sloSeries.errorRatio(window),
      expr,
      unit: 'ratio',
      everyMs,
      labels: { ...labelsOf(slo), [sloLabel.window]: window },
      help: `The share of errors of ${slo.name}.`,
    });
  const short = seriesOf(slo, sloSeries.errorRatio('5m'));
  return [
    ...SLO_WINDOWS.map(window => shareOf(window, finite(errorRatio(indicator, window).ast), PACES[window])),
    // The mean of the short window, not a rate over a month: every five minutes count the same.
    shareOf(formatDuration(period), overTime('avg_over_time', short, { ms: period }), 2 * MINUTE),
  ];
}
