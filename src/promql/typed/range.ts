import type { Duration } from '../../core/index.js';
import type { TypedRange } from './expression.js';
import type { PerSecond } from './units.js';
import type { Condition, Vector } from './vector.js';

/** Functions over time that suit every kind of series. */
interface OverTime<L extends string, U extends string> {
  /** The first sample; experimental before 3.14. */
  first(): Vector<L, U>;
  /** The newest sample, however old. */
  last(): Vector<L, U>;
  /** How many samples. */
  count(): Vector<L, 'count'>;
  /** How often the value changed. */
  changes(): Vector<L, 'count'>;
  /** 1 where there was any sample. */
  present(): Vector<L, 'count'>;
  /** 1 if there was no sample of any series. */
  absent(): Condition<never, 'count'>;
}

/** Functions over time that only a counter's samples suit. */
export interface CounterFunctions<L extends string = string, U extends string = string>
  extends OverTime<L, U> {
  /** Per second. */
  rate(): Vector<L, PerSecond<U>>;
  /** Per second, from the last two samples. */
  irate(): Vector<L, PerSecond<U>>;
  /** By how much it grew. */
  increase(): Vector<L, U>;
  /** How often the process behind it started anew. */
  resets(): Vector<L, 'count'>;
}

/** Functions over time of samples that rise and fall. */
export interface RangeFunctions<L extends string = string, U extends string = string> extends OverTime<L, U> {
  /** The mean of the samples. */
  avg(): Vector<L, U>;
  /** The smallest sample. */
  min(): Vector<L, U>;
  /** The largest sample. */
  max(): Vector<L, U>;
  /** The sum of the samples. */
  sum(): Vector<L, U>;
  /** Standard deviation of the samples. */
  stddev(): Vector<L, U>;
  /** Variance of the samples. */
  stdvar(): Vector<L, string>;
  /** Median absolute deviation; experimental. */
  mad(): Vector<L, U>;
  /** Last minus first. */
  delta(): Vector<L, U>;
  /** The last sample minus the one before. */
  idelta(): Vector<L, U>;
  /** Change per second, by linear regression. */
  deriv(): Vector<L, PerSecond<U>>;
}

/** A counter's samples over a length of time; a function makes one value of them. */
export interface CounterRange<L extends string = string, U extends string = string>
  extends TypedRange<L, U, 'counter'>,
    CounterFunctions<L, U> {
  delta(this: 'delta() is for gauges: a counter starts again at 0, so take .increase()'): never;
  deriv(this: 'deriv() is for gauges: a counter starts again at 0, so take .rate()'): never;
}

/** Series with their values over a length of time; a function makes one value of them. */
export interface RangeVector<L extends string = string, U extends string = string>
  extends TypedRange<L, U, 'gauge'>,
    RangeFunctions<L, U> {
  /** The φ-quantile over time, φ from 0 to 1. */
  quantile(phi: number): Vector<L, U>;
  /** The value in that time from now, by linear regression. */
  predict(ahead: Duration): Vector<L, U>;
  /** Double exponential smoothing, both factors between 0 and 1; experimental. */
  smooth(smoothing: number, trend: number): Vector<L, U>;

  gt(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  lt(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  gte(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
  lte(
    this: 'a range has many values: make one of them first, with .avg(), .max(), .last() …',
    threshold: unknown,
  ): never;
}
