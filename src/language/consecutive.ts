import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { consecutiveSeries } from '../model/index.js';
import type { Condition, Gauge, LabelsIn, Quantity, Typed, UnitIn, Vector } from '../promql/index.js';
import { type Derived, derived } from './derived.js';
import { type Data, type Described, isOf, named } from './described.js';
import { expression, positiveDuration } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

/** A metric's own series, or the sentence that says why what is given has no readings. */
type Readable<E> = E extends Typed & { readonly where: unknown }
  ? E
  : 'readings are scrapes: use a gauge, not an expression computed from it';

export interface ConsecutiveInput<E> {
  /** The metric whose readings count. */
  readonly of: Readable<E>;
  /** How many in a row. */
  readonly readings: number;
  /** How often the metric is scraped. Default: the system's scrape interval. */
  readonly every?: Duration;
}

/** The last readings of a metric, taken together. */
export interface Consecutive<L extends string, U extends string> {
  /** The lowest of them: where it is above a limit, all are. */
  readonly lowest: Derived<'consecutive', L, U>;
  /** The highest of them. */
  readonly highest: Derived<'consecutive', L, U>;
  /** Every one of them is above the limit. */
  above(limit: Quantity<U>): Condition<L, U>;
  /** Every one of them is below the limit. */
  below(limit: Quantity<U>): Condition<L, U>;
}

/** Which end of the last readings is recorded: the lowest says that all are above, the highest that all are below. */
export const EXTREMES = ['lowest', 'highest'] as const;

export type Extreme = (typeof EXTREMES)[number];

/** Options of `consecutive`, and which of its two series is meant. */
export const consecutiveSchema = optionsOf<ConsecutiveInput<Gauge> & { readonly extreme: Extreme }>()(
  z.strictObject({
    of: expression,
    readings: z.int().min(2, 'must be at least 2: one reading is a plain comparison').max(1000),
    /** How often the metric is scraped, if not as often as the rest. */
    every: positiveDuration.optional(),
    extreme: z.enum(EXTREMES),
  }),
);

export type ConsecutiveOptions = Completed<typeof consecutiveSchema>;

/** So many readings in a row: `consecutive('tpu:core', { of: coreTemperature, readings: 3 }).above(celsius(80))`. */
export function consecutive<const E>(
  name: string,
  options: ConsecutiveInput<E>,
): Consecutive<LabelsIn<E>, UnitIn<E>> {
  const site = callSite(consecutive);
  const { of, readings } = (options ?? {}) as Partial<ConsecutiveInput<Typed>>;
  const end = (extreme: Extreme): Vector => {
    const definition = { kind: 'consecutive' as const, name, options: { ...options, extreme }, site };
    const series = consecutiveSeries(name, extreme, readings ?? 0);
    return derived(definition, series, (of as Partial<Typed> | undefined)?.unit);
  };
  const lowest = end('lowest');
  const highest = end('highest');
  return {
    lowest,
    highest,
    above: (limit: Quantity) => lowest.gt(limit),
    below: (limit: Quantity) => highest.lt(limit),
  } as unknown as Consecutive<LabelsIn<E>, UnitIn<E>>;
}

/** `consecutive`, as data. It hands on two definitions, one for each end. */
export const describedConsecutive: Described = {
  ...named(
    'consecutive',
    consecutive,
    consecutiveSchema,
    `consecutive('api:connections', { of: connections, readings: 3 })`,
  ),
  argumentsOf: data => {
    if (!isOf('consecutive', data)) return undefined;
    const { extreme: _, ...options } = data.options as Data;
    return [data.name, options];
  },
};
