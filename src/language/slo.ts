import { callSite, type Duration } from '../core/index.js';
import { type Severity, sloId, sloLabel, sloSeries } from '../model/index.js';
import { type MatcherInput, type Quantity, ratio, type Typed, type Vector } from '../promql/index.js';
import { type Row, row } from './dashboard.js';
import type { Defined } from './definition.js';
import { seriesOf } from './derived.js';
import type { PanelReference } from './options/alert.js';
import { SLO_WINDOWS, type SloWindow } from './options/slo.js';
import { panels } from './panels.js';
import type { RaisedBy, Raising } from './raising.js';

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

/** A service level objective with its recordings and alerts: `slo('requests', { service, objective, indicator, … })`. */
export function slo<const N extends string, const O extends SloInput>(
  name: N,
  given: O & SloInput,
): Slo<N, SeveritiesOf<O>> {
  const { indicator, ...options }: SloInput = given;
  const errorRatios = Object.fromEntries(
    SLO_WINDOWS.map(window => [window, errorRatioOf(indicator, window)]),
  );
  const definition = {
    kind: 'slo' as const,
    name,
    options: { ...options, errorRatios },
    site: callSite(slo),
  };
  const of = <L extends string>(series: string) =>
    (
      seriesOf(definition, series, 'ratio') as unknown as {
        where(matchers: Readonly<Record<string, MatcherInput<string>>>): Vector<L, 'ratio'>;
      }
    ).where({ [sloLabel.id]: sloId(options.service, name) });
  const handle = {
    definition,
    errorRatio: (window: SloWindow) => of<SloLabel | 'sloth_window'>(sloSeries.errorRatio(window)),
    objective: of<SloLabel>(sloSeries.objective),
    burnRate: of<SloLabel>(sloSeries.currentBurn),
    budgetRemaining: of<SloLabel>(sloSeries.budgetRemaining),
  };
  return { ...handle, row: (title = options.title) => sloRow(name, title, handle) } as unknown as Slo<
    N,
    SeveritiesOf<O>
  >;
}

type SeveritiesOf<O> = RaisedBy<O, 'page', 'critical', true> | RaisedBy<O, 'ticket', 'warning', true>;

function errorRatioOf(indicator: Indicator, window: Duration): unknown {
  if (typeof indicator === 'function') return indicator(window);
  if ('within' in indicator)
    return (indicator.of.within(indicator.within, { window }) as Vector<never, 'ratio'>)
      .times(-1)
      .plus(ratio(1));
  const total = (indicator.total.rate(window) as Vector).sum();
  const errors = (indicator.errors.rate(window) as Vector).sum();
  // An error series is born with its first error: until then there are none, and not nothing.
  return errors.or(total.times(0)).div(total);
}

function sloRow<N extends string>(
  name: N,
  title: string,
  {
    errorRatio,
    objective,
    burnRate,
    budgetRemaining,
  }: Pick<Slo<N>, 'errorRatio' | 'objective' | 'burnRate' | 'budgetRemaining'>,
): Row<`${N}-sli` | `${N}-burn` | `${N}-budget`> {
  // An objective is one series of each: without its labels, legends are plain words.
  const kept = errorRatio('5m').times(-1).plus(ratio(1));
  return row(
    title,
    panels.stat(`${name}-budget`, 'Error budget left', budgetRemaining.max(), {
      description: 'The share of the error budget that is left of the period.',
      base: 'red',
      size: { h: 8 },
      thresholds: [
        { at: 0, color: 'orange' },
        { at: 0.25, color: 'green' },
      ],
    }),
    panels.timeseries(
      `${name}-sli`,
      'Kept promises',
      { kept: kept.max(), promised: objective.max() },
      { description: 'The share of events that were right, and what is promised.', size: { w: 10 }, max: 1 },
    ),
    panels.timeseries(`${name}-burn`, 'Burn rate', burnRate.max(), {
      description:
        'How many times faster than allowed the error budget burns. At 1 it lasts exactly for the period.',
      unit: 'count',
      min: 0,
      size: { w: 10 },
    }),
  );
}
