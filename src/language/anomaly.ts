import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { anomalySeries } from '../model/index.js';
import type { LabelsIn, Plottable, Quantity, Typed, UnitIn, Vector } from '../promql/index.js';
import { type Derived, derived, seriesOf } from './derived.js';
import { type Described, named } from './described.js';
import { duration, expression, positiveDuration, quantity } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

interface Common<E> {
  /** What is watched. */
  readonly of: Plottable<E>;
  /** A spread that is smaller is taken for this. Default: a fiftieth of what is usual. */
  readonly tolerance?: Quantity<UnitIn<E>>;
}

interface Past {
  /** `zscore` (the default): mean and standard deviation. `iqr`: median and quartiles, which outliers do not move. */
  readonly method?: 'zscore' | 'iqr';
  /** The past that says what is usual. Default 1d. */
  readonly over?: Duration;
  /** How much of the latest past does not count. Default 5m. */
  readonly gap?: Duration;
}

interface Seasonal {
  /** The same time of the last `seasons` periods says what is usual. */
  readonly method: 'seasonal';
  /** How much around the same time counts. Default 1h. */
  readonly over?: Duration;
  /** Default 1w. */
  readonly period?: Duration;
  /** Default 4. */
  readonly seasons?: number;
}

export type AnomalyInput<E> = Common<E> & (Past | Seasonal);

/** How many deviations a value lies above what its own past says is usual; negative below. */
export interface Anomaly<L extends string, U extends string> extends Derived<'anomaly', L, 'deviations'> {
  /** What is usual. */
  readonly expected: Vector<L, U>;
  /** So many deviations above and below it: bands for a panel. */
  upper(deviations: number): Vector<L, U>;
  lower(deviations: number): Vector<L, U>;
}

/** How the past says what is usual. */
export const ANOMALY_METHODS = ['zscore', 'iqr', 'seasonal'] as const;

export type AnomalyMethod = (typeof ANOMALY_METHODS)[number];

const HOUR = 3_600_000;

/** Options of `anomaly`. */
export const anomalySchema = optionsOf<AnomalyInput<Typed>>()(
  z
    .strictObject({
      of: expression,
      method: z.enum(ANOMALY_METHODS).default('zscore'),
      /** The past that is usual; for `seasonal`, how much of each season around the same time. */
      over: positiveDuration.optional(),
      /** How much of the latest past does not count, so that an incident does not become usual while it lasts. */
      gap: duration.optional(),
      period: positiveDuration.optional(),
      seasons: z.int().min(2).max(12).optional(),
      /** The smallest spread that means anything, in the unit of the values. */
      tolerance: quantity.optional(),
    })
    .refine(({ method, gap }) => method !== 'seasonal' || gap === undefined, {
      path: ['gap'],
      error: 'a seasonal anomaly already looks back a whole period',
    })
    .refine(
      ({ method, period, seasons }) =>
        method === 'seasonal' || (period === undefined && seasons === undefined),
      { error: "`period` and `seasons` apply only to method: 'seasonal'" },
    )
    .transform(({ over, gap = HOUR / 12, period = 168 * HOUR, seasons = 4, ...rest }) => ({
      ...rest,
      over: over ?? (rest.method === 'seasonal' ? HOUR : 24 * HOUR),
      gap,
      period,
      seasons,
    }))
    .refine(({ method, over, period }) => method !== 'seasonal' || over < period, {
      path: ['over'],
      error: 'must be shorter than the period',
    }),
);

export type AnomalyOptions = Completed<typeof anomalySchema>;

/** Compares a value with its own past: `anomaly('tpu:latency', { of: latency }).gt(amount(3, 'deviations'))`. */
export function anomaly<const E>(name: string, options: AnomalyInput<E>): Anomaly<LabelsIn<E>, UnitIn<E>> {
  const definition = { kind: 'anomaly' as const, name, options, site: callSite(anomaly) };
  const { of, method = 'zscore' } = (options ?? {}) as Partial<AnomalyInput<E>>;
  const names = anomalySeries(name, method);
  const { unit } = (of ?? {}) as Partial<Typed>;
  const expected = seriesOf(definition, names.center, unit);
  const spread = seriesOf(definition, names.spread, unit);
  return derived(definition, names.score, 'deviations', {
    expected,
    upper: (deviations: number) => expected.plus(spread.times(deviations)),
    lower: (deviations: number) => expected.minus(spread.times(deviations)),
  });
}

/** `anomaly`, as data. */
export const describedAnomaly: Described = named(
  'anomaly',
  anomaly,
  anomalySchema,
  `anomaly('api:connections', { of: connections, method: 'seasonal', period: '1d' })`,
);
