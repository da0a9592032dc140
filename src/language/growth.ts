import { callSite, type Duration } from '../core/index.js';
import { growthSeries } from '../model/index.js';
import { divideUnits, type LabelsIn, type Plottable, type Typed, type UnitIn } from '../promql/index.js';
import { type Derived, derived } from './derived.js';
import { PER, type Per } from './options/growth.js';

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

/** Growth per time: `growth('tpu:hbm', { of: hbmUsed, over: '10m', per: '1m' }).gt(perMinute(megabytes(100)))`. */
export function growth<const E, const P extends Per = '1s'>(
  name: string,
  options: GrowthInput<E, P>,
): Growth<LabelsIn<E>, UnitIn<E>, P> {
  const definition = { kind: 'growth' as const, name, options, site: callSite(growth) };
  const { unit } = (options?.of ?? {}) as Partial<Typed>;
  const per = PER[options?.per ?? '1s'];
  return derived(definition, growthSeries(name), unit && divideUnits(unit, per));
}
