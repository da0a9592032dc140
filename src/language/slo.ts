import { callSite, type Duration } from '../core/index.js';
import { type Severity, sloId, sloLabel, sloSeries } from '../model/index.js';
import type { MatcherInput, Quantity, Typed, Vector } from '../promql/index.js';
import type { Row } from './dashboard.js';
import type { Defined } from './definition.js';
import { seriesOf } from './derived.js';
import type { PanelReference } from './options/alert.js';
import { type Countable, type Observed, SLO_WINDOWS, type SloWindow } from './options/slo.js';
import type { RaisedBy, Raising } from './raising.js';
import { sloRow } from './slo-row.js';

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
  const { indicator, service = '', title = '' } = (given ?? {}) as Partial<SloInput>;
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
    row: (heading: string = title) => sloRow(name, heading, handle),
  } as unknown as Slo<N, SeveritiesOf<O>>;
}

type SeveritiesOf<O> = RaisedBy<O, 'page', 'critical', true> | RaisedBy<O, 'ticket', 'warning', true>;
