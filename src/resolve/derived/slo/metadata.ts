import { cleanNumber, formatDuration, formatNumber } from '../../../core/index.js';
import { sloLabel, sloSeries } from '../../../model/index.js';
import { binary, call, type Expr, number, without } from '../../../promql/index.js';
import type { RecordingDraft } from '../../recordings/recording-draft.js';
import { recording } from '../recording.js';
import { labelsOf, type Promised, type Slo, seriesOf } from './objective.js';

const DAY = 86_400_000;

/** What is promised, and what of its budget is spent. */
export function metadata(slo: Slo, { objective, budget }: Promised): readonly RecordingDraft[] {
  const { period } = slo.options;
  const made: readonly (readonly [series: string, expr: Expr, unit: string, help: string])[] = [
    [sloSeries.objective, fixed(objective), 'ratio', 'What is promised.'],
    [sloSeries.errorBudget, fixed(budget), 'ratio', 'The share of errors that the promise leaves.'],
    [sloSeries.period, fixed(period / DAY), 'days', 'How many days the promise is about.'],
    [sloSeries.currentBurn, burn(slo, '5m'), 'ratio', 'How many times faster than allowed the budget burns.'],
    [
      sloSeries.periodBurn,
      burn(slo, formatDuration(period)),
      'ratio',
      'The share of the budget that is spent.',
    ],
    [
      sloSeries.budgetRemaining,
      binary(number(1), '-', seriesOf(slo, sloSeries.periodBurn)),
      'ratio',
      'The share of the budget that is left.',
    ],
  ];
  return [
    ...made.map(([series, expr, unit, help]) =>
      recording(slo, { series, expr, unit, help, labels: labelsOf(slo) }),
    ),
    recording(slo, {
      series: sloSeries.info,
      expr: fixed(1),
      unit: 'info',
      help: 'What objectives there are.',
      labels: {
        ...labelsOf(slo),
        [sloLabel.mode]: 'atalaya',
        [sloLabel.spec]: 'prometheus/v1',
        [sloLabel.objective]: formatNumber(cleanNumber(objective * 100)),
      },
    }),
  ];
}

function fixed(value: number): Expr {
  return call('vector', number(value));
}

/** The error ratio of a window, in budgets. */
function burn(slo: Slo, window: string): Expr {
  return binary(
    without('max', seriesOf(slo, sloSeries.errorRatio(window)), sloLabel.window),
    '/',
    seriesOf(slo, sloSeries.errorBudget),
    { type: 'on', labels: [sloLabel.id, sloLabel.service, sloLabel.slo] },
  );
}
