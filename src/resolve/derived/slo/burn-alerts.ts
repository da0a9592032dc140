import { cleanNumber, formatDuration, formatNumber } from '../../../core/index.js';
import { sloAlert, sloLabel, sloSeries } from '../../../model/index.js';
import { binary, convert, type Expr, without } from '../../../promql/index.js';
import type { AlertDraft } from '../../alerts/alert-draft.js';
import { text, VALUE } from '../text.js';
import { type Promised, type Slo, seriesOf } from './objective.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

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

type Urgency = keyof typeof BURNS;
type Burn = (typeof BURNS)[Urgency][number];

/** The alerts on a budget that burns too fast: one that gets somebody up, and one for working hours. */
export function burnAlerts(slo: Slo, promised: Promised): readonly AlertDraft[] {
  return [...burnAlert(slo, 'page', promised), ...burnAlert(slo, 'ticket', promised)];
}

function burnAlert(slo: Slo, urgency: Urgency, { budget }: Promised): readonly AlertDraft[] {
  const { name, site, options } = slo;
  const { title, objective, period, action, runbook, panel, [urgency]: wanted } = options;
  if (wanted === false) return [];
  const burns = BURNS[urgency].map(burn => burnsFaster(slo, burn, budget));
  const promise = formatNumber(convert(objective, 'percent') ?? objective.value);
  return [
    {
      name: sloAlert(name, urgency),
      severity: wanted.severity,
      when: { ast: burns.reduce((left, right) => binary(left, 'or', right)), unit: 'ratio' },
      forMs: wanted.for,
      labels: { [sloLabel.severity]: urgency },
      summary: text`${title}: the error budget burns too fast, ${VALUE} errors`,
      description: [
        `${title} promises ${promise}% over ${formatDuration(period)}. At this rate the error budget is gone before the time is.`,
      ],
      action: [action],
      runbook,
      panel,
      site,
    },
  ];
}

/** More errors than would spend the share of the budget, in the long window and in the short one. */
function burnsFaster(slo: Slo, { share, long, longMs, short }: Burn, budget: number): Expr {
  const limit = cleanNumber(((share * slo.options.period) / longMs) * budget);
  const over = (window: string): Expr =>
    without('max', binary(seriesOf(slo, sloSeries.errorRatio(window)), '>', limit), sloLabel.window);
  return binary(over(short), 'and', over(long));
}
