import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { forecastSeries } from '../model/index.js';
import {
  type LabelsIn,
  type PerSecond,
  type Plottable,
  perSecondUnit,
  type Quantity,
  type Typed,
  type UnitIn,
  type Vector,
} from '../promql/index.js';
import { type Derived, derived, seriesOf } from './derived.js';
import { type Described, named } from './described.js';
import { expression, positiveDuration } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

export interface ForecastInput<E> {
  /** What is drawn on into the future. */
  readonly of: Plottable<E>;
  /**
   * `linear` (the default): a straight line through the past. `holt`: double exponential smoothing, which the newest values
   * weigh most in; since Prometheus 3.0 it needs `features: ['promql-experimental-functions']`.
   */
  readonly model?: 'linear' | 'holt';
  /** The past that the trend is read from. */
  readonly from: Duration;
  /** How far ahead. */
  readonly ahead: Duration;
  /** For `holt`, 0 to 1: how much the newest value counts. Default 0.5. */
  readonly smoothing?: number;
  /** For `holt`, 0 to 1: how much the newest slope counts. Default 0.1. */
  readonly trend?: number;
}

/** What a value comes to if it goes on as it does. */
export interface Forecast<L extends string, U extends string> extends Derived<'forecast', L, U> {
  /** How fast it changes. */
  readonly trend: Vector<L, PerSecond<U>>;
  /** How long until it rises to a limit: nothing where it is there, no series where it does not rise. */
  untilAbove(limit: Quantity<U>): Vector<L, 'seconds'>;
  /** How long until it falls to a limit. */
  untilBelow(limit: Quantity<U>): Vector<L, 'seconds'>;
}

const factor = z.number().gt(0).lt(1);

/** Options of `forecast`. */
export const forecastSchema = optionsOf<ForecastInput<Typed>>()(
  z.strictObject({
    of: expression,
    model: z.enum(['linear', 'holt']).default('linear'),
    /** The past that the trend is read from. */
    from: positiveDuration,
    /** How far it is drawn on. */
    ahead: positiveDuration,
    /** Holt's factors: how much the newest value, and the newest slope, count. */
    smoothing: factor.default(0.5),
    trend: factor.default(0.1),
  }),
);

export type ForecastOptions = Completed<typeof forecastSchema>;

/** Draws a value on: `forecast('tpu:hbm_used', { of: hbmUsed, from: '6h', ahead: '1h' }).gt(gibibytes(15))`. */
export function forecast<const E>(name: string, options: ForecastInput<E>): Forecast<LabelsIn<E>, UnitIn<E>> {
  const definition = { kind: 'forecast' as const, name, options, site: callSite(forecast) };
  const names = forecastSeries(name);
  const { unit } = (options?.of ?? {}) as Partial<Typed>;
  const value = seriesOf(definition, names.value, unit);
  const trend = seriesOf(definition, names.trend, unit && perSecondUnit(unit));
  return derived(definition, names.forecast, unit, {
    trend,
    // What is left by how fast it goes, where it goes there; who is there has no way to go.
    untilAbove: (limit: Quantity) =>
      value.minus(limit).clampMax(0).div(trend.gt(0)).times(-1).or(value.gte(limit).times(0)),
    untilBelow: (limit: Quantity) =>
      value.minus(limit).clampMin(0).div(trend.lt(0)).times(-1).or(value.lte(limit).times(0)),
  });
}

/** `forecast`, as data. */
export const describedForecast: Described = named(
  'forecast',
  forecast,
  forecastSchema,
  `forecast('api:connections', { of: connections, from: '6h', ahead: '1h' })`,
);
