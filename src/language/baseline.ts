import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { baselineSeries } from '../model/index.js';
import {
  type Condition,
  convert,
  type LabelsIn,
  type Plottable,
  type Quantity,
  ratio,
  type Typed,
  type UnitIn,
  type Vector,
} from '../promql/index.js';
import { type Derived, derived, seriesOf } from './derived.js';
import { type Described, named } from './described.js';
import { duration, expression, positiveDuration } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

export interface BaselineInput<E> {
  /** What is compared with its own past. */
  readonly of: Plottable<E>;
  /** The past. Default 1d. */
  readonly over?: Duration;
  /** How much of the latest past does not count. Default 1h. */
  readonly gap?: Duration;
  /** Which quantile of the past, 0 to 1. Default: its mean. */
  readonly quantile?: number;
  /** Compare the mean of this long, instead of the latest value. */
  readonly recent?: Duration;
}

/** A value as a share of what it was: 1 is no change, 1.5 is half as much again. */
export interface Baseline<L extends string, U extends string> extends Derived<'baseline', L, 'ratio'> {
  /** What it was. */
  readonly past: Vector<L, U>;
  /** More than the share above the past: `above(percent(50))` is more than 1.5 times as much. */
  above(share: Quantity<'percent' | 'ratio'>): Condition<L, 'ratio'>;
  /** More than the share below it: `below(percent(30))` is less than 0.7 times as much. */
  below(share: Quantity<'percent' | 'ratio'>): Condition<L, 'ratio'>;
}

/** Options of `baseline`. */
export const baselineSchema = optionsOf<BaselineInput<Typed>>()(
  z.strictObject({
    of: expression,
    /** The past that is compared with. */
    over: positiveDuration.default(86_400_000),
    /** How much of the latest past does not count. */
    gap: duration.default(3_600_000),
    /** Which quantile of the past; the mean if there is none. */
    quantile: z.number().min(0).max(1).optional(),
    /** Compare the mean of this long instead of the latest value. */
    recent: positiveDuration.optional(),
  }),
);

export type BaselineOptions = Completed<typeof baselineSchema>;

/** Compares a value with what it was: `baseline('tpu:latency', { of: latency }).gt(ratio(1.5))`. */
export function baseline<const E>(name: string, options: BaselineInput<E>): Baseline<LabelsIn<E>, UnitIn<E>> {
  const definition = { kind: 'baseline' as const, name, options, site: callSite(baseline) };
  const names = baselineSeries(name);
  const { unit } = (options?.of ?? {}) as Partial<Typed>;
  const share = seriesOf(definition, names.ratio, 'ratio') as Vector<string, 'ratio'>;
  const value = (given: Quantity): number => convert(given, 'ratio') ?? Number.NaN;
  return derived(definition, names.ratio, 'ratio', {
    past: seriesOf(definition, names.past, unit),
    above: (by: Quantity) => share.gt(ratio(1 + value(by))),
    below: (by: Quantity) => share.lt(ratio(1 - value(by))),
  });
}

/** `baseline`, as data. */
export const describedBaseline: Described = named(
  'baseline',
  baseline,
  baselineSchema,
  `baseline('api:latency', { of: latency, over: '1d', gap: '1h' })`,
);
