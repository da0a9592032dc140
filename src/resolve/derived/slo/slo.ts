import { cleanNumber, formatDuration, formatNumber } from '../../../core/index.js';
import { type Definition, SLO_WINDOWS, type SloOptions, type TextFunction } from '../../../language/index.js';
import { sloAlert, sloId, sloLabel, sloSeries } from '../../../model/index.js';
import {
  binary,
  call,
  convert,
  type Expr,
  number,
  overTime,
  series,
  vector,
  without,
} from '../../../promql/index.js';
import { report } from '../../catalogue.js';
import type { Expander } from '../expander.js';
import { finite } from '../finite.js';
import { type About, recording } from '../recording.js';
import { errorRatio } from './error-ratio.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MINUTE = 60_000;

/**
 * How much of the budget may burn in how long before somebody is told: the long window says that it matters, the short
 * one that it still goes on. https://sre.google/workbook/alerting-on-slos/#6-multiwindow-multi-burn-rate-alerts
 */
const BURNS = {
  page: [
    { share: 0.02, long: '1h', longMs: HOUR, short: '5m' },
    { share: 0.05, long: '6h', longMs: 6 * HOUR, short: '30m' },
  ],
  ticket: [
    { share: 0.1, long: '1d', longMs: DAY, short: '2h' },
    { share: 0.1, long: '3d', longMs: 3 * DAY, short: '6h' },
  ],
} as const;

/** How often each window is evaluated: a long one moves slowly and costs. */
const PACES: Readonly<Record<string, number>> = {
  '1h': MINUTE,
  '2h': MINUTE,
  '6h': MINUTE,
  '1d': 2 * MINUTE,
  '3d': 2 * MINUTE,
};

/**
 * A service level objective as Sloth has it: the same series, labels and windows, so that dashboards for Sloth show it.
 * https://sloth.dev/introduction/architecture/
 */
export const expandSlo: Expander<SloOptions> = (about, options, path) => {
  const objective = convert(options.objective, 'ratio') ?? options.objective.value;
  if (!(objective > 0 && objective < 1)) {
    about.context.note(report('slo/objective', { objective }, { path: [...path, 'objective'] }));
    return { recordings: [] };
  }
  const budget = cleanNumber(1 - objective);
  return {
    recordings: [...indicators(about, options), ...metadata(about, options, objective, budget)],
    alerts: (['page', 'ticket'] as const).flatMap(urgency => burnAlert(about, options, urgency, budget)),
  };
};

/** The labels that Sloth gives every series of an objective. */
function labelsOf({ definition }: About, { service, labels }: SloOptions): Readonly<Record<string, string>> {
  const { name } = definition;
  return {
    ...labels,
    [sloLabel.id]: sloId(service, name),
    [sloLabel.service]: service,
    [sloLabel.slo]: name,
  };
}

function of(about: About, { service }: SloOptions, metric: string): Expr {
  const { name } = about.definition;
  return series(metric, {
    [sloLabel.id]: sloId(service, name),
    [sloLabel.service]: service,
    [sloLabel.slo]: name,
  });
}

/** The share of errors in each window. Where nothing happens there is none, rather than NaN. */
function indicators(about: About, options: SloOptions): readonly Definition<'recording'>[] {
  const help = `The share of errors of ${about.definition.name}.`;
  const windows = SLO_WINDOWS.map(window => {
    const ratio = errorRatio(options.indicator, window);
    return recording(
      { ...about, from: [ratio] },
      {
        series: sloSeries.errorRatio(window),
        expr: finite(ratio.ast),
        unit: 'ratio',
        everyMs: PACES[window],
        labels: { ...labelsOf(about, options), [sloLabel.window]: window },
        help,
      },
    );
  });
  const period = formatDuration(options.period);
  const short = of(about, options, sloSeries.errorRatio('5m'));
  return [
    ...windows,
    // The mean of the short window, not a rate over a month: every five minutes count the same.
    recording(about, {
      series: sloSeries.errorRatio(period),
      expr: overTime('avg_over_time', short as never, { ms: options.period }),
      unit: 'ratio',
      everyMs: 2 * MINUTE,
      labels: { ...labelsOf(about, options), [sloLabel.window]: period },
      help,
    }),
  ];
}

function metadata(
  about: About,
  options: SloOptions,
  objective: number,
  budget: number,
): readonly Definition<'recording'>[] {
  const days = options.period / DAY;
  const on = { type: 'on', labels: [sloLabel.id, sloLabel.service, sloLabel.slo] } as const;
  const burn = (window: string): Expr =>
    binary(
      without('max', of(about, options, sloSeries.errorRatio(window)), sloLabel.window),
      '/',
      of(about, options, sloSeries.errorBudget),
      on,
    );
  const fixed = (value: number): Expr => call('vector', number(value));
  const made: readonly (readonly [string, Expr, string, string])[] = [
    [sloSeries.objective, fixed(objective), 'ratio', 'What is promised.'],
    [sloSeries.errorBudget, fixed(budget), 'ratio', 'The share of errors that the promise leaves.'],
    [sloSeries.period, fixed(days), 'days', 'How many days the promise is about.'],
    [sloSeries.currentBurn, burn('5m'), 'ratio', 'How many times faster than allowed the budget burns.'],
    [
      sloSeries.periodBurn,
      burn(formatDuration(options.period)),
      'ratio',
      'The share of the budget that is spent.',
    ],
    [
      sloSeries.budgetRemaining,
      binary(number(1), '-', of(about, options, sloSeries.periodBurn)),
      'ratio',
      'The share of the budget that is left.',
    ],
  ];
  const info = {
    [sloLabel.mode]: 'atalaya',
    [sloLabel.spec]: 'prometheus/v1',
    [sloLabel.objective]: formatNumber(objective * 100),
  };
  return [
    ...made.map(([name, expr, unit, help]) =>
      recording(about, { series: name, expr, unit, help, labels: labelsOf(about, options) }),
    ),
    recording(about, {
      series: sloSeries.info,
      expr: fixed(1),
      unit: 'info',
      help: 'What objectives there are.',
      labels: { ...labelsOf(about, options), ...info },
    }),
  ];
}

function burnAlert(
  about: About,
  options: SloOptions,
  urgency: keyof typeof BURNS,
  budget: number,
): readonly Definition<'alert'>[] {
  const wanted = options[urgency];
  if (wanted === false) return [];
  const { name, site } = about.definition;
  const burns = BURNS[urgency].map(({ share, long, longMs, short }) => {
    const limit = cleanNumber(((share * options.period) / longMs) * budget);
    const over = (window: string): Expr =>
      without('max', binary(of(about, options, sloSeries.errorRatio(window)), '>', limit), sloLabel.window);
    return binary(over(short), 'and', over(long));
  });
  const summary: TextFunction = ({ value }) =>
    `${options.title}: the error budget burns too fast, ${value} errors`;
  const promise = formatNumber(convert(options.objective, 'percent') ?? options.objective.value);
  return [
    {
      kind: 'alert',
      name: sloAlert(name, urgency),
      site,
      options: {
        severity: wanted.severity,
        when: vector({
          ast: burns.reduce((left, right) => binary(left, 'or', right)),
          unit: 'ratio',
          faults: [],
        }),
        ...(wanted.for === 0 ? {} : { for: formatDuration(wanted.for) }),
        labels: { [sloLabel.severity]: urgency },
        summary,
        description: `${options.title} promises ${promise}% over ${formatDuration(options.period)}. At this rate the error budget is gone before the time is.`,
        action: options.action,
        ...(options.runbook === undefined ? {} : { runbook: options.runbook }),
        ...(options.panel === undefined ? {} : { panel: options.panel }),
      },
    },
  ];
}
