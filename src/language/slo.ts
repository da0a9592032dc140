import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { SEVERITIES, type Severity, sloId, sloLabel, sloSeries } from '../model/index.js';
import type { MatcherInput, Quantity, Typed, Vector } from '../promql/index.js';
import type { Row } from './dashboard.js';
import type { Defined } from './definition.js';
import { seriesOf } from './derived.js';
import { type Described, named } from './described.js';
import { type PanelReference, panelReference } from './panel-reference.js';
import { action, duration, expression, positiveDuration, staticLabels, title, url } from './parts.js';
import type { RaisedBy, Raising } from './raising.js';
import { sloRow } from './slo-row.js';
import { type Completed, optionsOf } from './tie.js';

/** A counter, whatever its labels. */
interface Countable {
  readonly type: 'counter';
  rate(window?: Duration): Typed;
}

/** A histogram, whatever its labels. */
interface Observed {
  readonly type: 'histogram';
  within(bound: number, over?: { readonly window?: Duration }): Typed;
}

/** What an error is: events that are errors among all, observations above a bucket, or a share that is computed. */
export type Indicator =
  | { readonly errors: Countable; readonly total: Countable }
  | { readonly of: Observed; readonly within: number }
  | ((window: Duration) => Typed<never, 'ratio'>);

interface Burn {
  readonly severity?: Severity;
  readonly for?: Duration;
}

export interface SloInput {
  readonly service: string;
  /** What is promised: `percent(99.9)`. */
  readonly objective: Quantity<'percent' | 'ratio'>;
  readonly indicator: Indicator;
  /** What the promise is about, in whole days. Default 30d. */
  readonly period?: Duration;
  readonly title: string;
  /** What to do first when the budget burns. */
  readonly action: string;
  /** Labels of every series of the objective. */
  readonly labels?: Readonly<Record<string, string>>;
  readonly runbook?: string;
  readonly panel?: PanelReference;
  /** 2 % of the budget in an hour, or 5 % in six. Default severity critical; `false` for none. */
  readonly page?: Burn | false;
  /** 10 % in a day or in three. Default severity warning. */
  readonly ticket?: Burn | false;
}

type SloLabel = 'sloth_id' | 'sloth_service' | 'sloth_slo';

/** A service level objective. */
export interface Slo<N extends string = string, S extends Severity = Severity>
  extends Defined<'slo'>,
    Raising<S> {
  /** The share of errors in a window. */
  errorRatio(window: SloWindow): Vector<SloLabel | 'sloth_window', 'ratio'>;
  readonly objective: Vector<SloLabel, 'ratio'>;
  /** How many times faster than allowed the budget burns. */
  readonly burnRate: Vector<SloLabel, 'ratio'>;
  /** The share of the budget that is left; negative when more than all is spent. */
  readonly budgetRemaining: Vector<SloLabel, 'ratio'>;
  /** Panels of it all, below one title: keys are its name with `-sli`, `-burn` and `-budget`. */
  row(title?: string): Row<`${N}-sli` | `${N}-burn` | `${N}-budget`>;
}

/** The windows of a multi-window, multi-burn-rate alert. */
export const SLO_WINDOWS = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'] as const;

export type SloWindow = (typeof SLO_WINDOWS)[number];

const DAY = 86_400_000;

const countable = z.custom<Countable>(
  value => (value as Countable | undefined)?.type === 'counter',
  'must be a counter',
);
const observed = z.custom<Observed>(
  value => (value as Observed | undefined)?.type === 'histogram',
  'must be a histogram with buckets',
);

/** Errors among all events, observations above a bucket, or the share of bad events by window. */
const indicator = z.union(
  [
    z.strictObject({ errors: countable, total: countable }),
    z.strictObject({ of: observed, within: z.number() }),
    z.record(z.enum(SLO_WINDOWS), expression),
  ],
  { error: 'must be { errors, total }, { of, within } or a function of the window' },
);

const objective = z.custom<Quantity<'percent' | 'ratio'>>(
  value => ['percent', 'ratio'].includes(String((value as Quantity | undefined)?.unit)),
  'must be a share: percent(99.9)',
);

const burn = (severity: Severity) =>
  z
    .union([
      z.literal(false),
      z.strictObject({ severity: z.enum(SEVERITIES).default(severity), for: duration.default(0) }),
    ])
    .prefault({});

/** Options of `slo`. What is a function of the window was asked once for each of them before this sees it. */
export const sloSchema = optionsOf<SloInput, 'indicator'>()(
  z.strictObject({
    service: z.string().min(1),
    objective,
    indicator,
    period: positiveDuration
      .refine(ms => ms >= 7 * DAY && ms % DAY === 0, 'must be whole days, at least 7')
      .default(30 * DAY),
    title,
    action,
    labels: staticLabels.default({}),
    runbook: url.optional(),
    panel: panelReference.optional(),
    /** The budget burns so fast that somebody has to get up. */
    page: burn('critical'),
    /** It burns so fast that somebody has to look at it in working hours. */
    ticket: burn('warning'),
  }),
);

export type SloOptions = Completed<typeof sloSchema>;

/** A service level objective with its recordings and alerts: `slo('requests', { service, objective, indicator, … })`. */
export function slo<const N extends string, const O extends SloInput>(
  name: N,
  given: O & SloInput,
): Slo<N, SeveritiesOf<O>> {
  const { indicator, service = '', title: heading = '' } = (given ?? {}) as Partial<SloInput>;
  const options = {
    ...given,
    // What a function says is asked here, where it was written: once for each window.
    indicator:
      typeof indicator === 'function'
        ? Object.fromEntries(SLO_WINDOWS.map(window => [window, indicator(window)]))
        : indicator,
  };
  const definition = { kind: 'slo' as const, name, options, site: callSite(slo) };
  const of = <L extends string>(series: string) =>
    (
      seriesOf(definition, series, 'ratio') as unknown as {
        where(matchers: Readonly<Record<string, MatcherInput<string>>>): Vector<L, 'ratio'>;
      }
    ).where({ [sloLabel.id]: sloId(service, name) });
  const handle = {
    definition,
    errorRatio: (window: SloWindow) => of<SloLabel | 'sloth_window'>(sloSeries.errorRatio(window)),
    objective: of<SloLabel>(sloSeries.objective),
    burnRate: of<SloLabel>(sloSeries.currentBurn),
    budgetRemaining: of<SloLabel>(sloSeries.budgetRemaining),
  };
  return {
    ...handle,
    row: (words: string = heading) => sloRow(name, words, handle),
  } as unknown as Slo<N, SeveritiesOf<O>>;
}

type SeveritiesOf<O> = RaisedBy<O, 'page', 'critical', true> | RaisedBy<O, 'ticket', 'warning', true>;

/** `slo`, as data. */
export const describedSlo: Described = {
  ...named(
    'slo',
    slo,
    sloSchema,
    `slo('requests', {
  title: 'Requests are answered',
  service: 'api',
  objective: percent(99.9),
  indicator: { errors: requests.where({ status: matches('5..') }), total: requests },
  action: 'See what burns the budget.',
})`,
  ),
  series: SLO_WINDOWS.map(window => ['errorRatio', window] as const),
};
