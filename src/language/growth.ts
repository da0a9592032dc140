import * as z from 'zod';
import { callSite, type Duration } from '../core/index.js';
import { growthSeries } from '../model/index.js';
import { divideUnits, type LabelsIn, type Plottable, type Typed, type UnitIn } from '../promql/index.js';
import { type Derived, derived } from './derived.js';
import { type Described, named } from './described.js';
import { expression, positiveDuration } from './parts.js';
import { type Completed, optionsOf } from './tie.js';

export interface GrowthInput<E, P extends Per> {
  /** What grows. */
  readonly of: Plottable<E>;
  /** The window that the slope is read from. */
  readonly over: Duration;
  /** The unit of time. Default 1s. */
  readonly per?: P;
}

/** How fast a value grows, in its unit per time. */
export type Growth<L extends string, U extends string, P extends Per> = Derived<
  'growth',
  L,
  `${U}/${(typeof PER)[P]}`
>;

/** The units of time that growth is counted in, by how people write one of them. */
export const PER = { '1s': 'seconds', '1m': 'minutes', '1h': 'hours', '1d': 'days' } as const;

export type Per = keyof typeof PER;

/** Options of `growth`. */
export const growthSchema = optionsOf<GrowthInput<Typed, Per>>()(
  z.strictObject({
    of: expression,
    over: positiveDuration,
    per: z.enum(Object.keys(PER) as [Per, ...Per[]]).default('1s'),
  }),
);

export type GrowthOptions = Completed<typeof growthSchema>;

/** Growth per time: `growth('tpu:hbm', { of: hbmUsed, over: '10m', per: '1m' }).gt(perMinute(megabytes(100)))`. */
export function growth<const E, const P extends Per = '1s'>(
  name: string,
  options: GrowthInput<E, P>,
): Growth<LabelsIn<E>, UnitIn<E>, P> {
  const definition = { kind: 'growth' as const, name, options, site: callSite(growth) };
  const { unit } = (options?.of ?? {}) as Partial<Typed>;
  const per = PER[options?.per ?? '1s'] ?? PER['1s'];
  return derived(definition, growthSeries(name), unit && divideUnits(unit, per));
}

/** `growth`, as data. */
export const describedGrowth: Described = named(
  'growth',
  growth,
  growthSchema,
  `growth('api:connections', { of: connections, over: '10m', per: '1m' })`,
);
