/**
 * Units in types: the same texts as at run time (`metric.ts`), for the part of the algebra that can be read in an
 * error message. Where types cannot follow, the unit is `string` and the check at run time says the rest.
 */

/** Suffixes of metric names that say the unit, as Prometheus' naming practice has them. */
export interface UnitSuffixes {
  readonly seconds: 'seconds';
  readonly bytes: 'bytes';
  readonly ratio: 'ratio';
  readonly percent: 'percent';
  readonly usd: 'usd';
  readonly celsius: 'celsius';
  readonly joules: 'joules';
  readonly watts: 'watts';
  readonly volts: 'volts';
  readonly amperes: 'amperes';
  readonly meters: 'meters';
  readonly grams: 'grams';
  readonly hertz: 'hertz';
}

/** Units in which a bare number would be a guess: `seconds(2)`, not `2`. */
export type Dimensional = keyof UnitSuffixes;

/** The unit that a metric's name says. Where it says none, a counter counts, and of all else nothing is known. */
export type UnitFromName<
  N extends string,
  Otherwise extends string = string,
> = N extends `${infer Base}_total` ? LastWord<Base, Otherwise> : LastWord<N, Otherwise>;

/** The same of a counter. One that ends in `_sum` adds up what somebody observed, in a unit that nobody says. */
export type UnitOfCounter<N extends string> = UnitFromName<N, N extends `${string}_sum` ? string : 'count'>;

type LastWord<N extends string, Otherwise extends string> = N extends `${string}_${infer Rest}`
  ? LastWord<Rest, Otherwise>
  : N extends keyof UnitSuffixes
    ? N
    : Otherwise;

/** A number with its unit: `percent(5)`, `seconds(2)`. */
export interface Quantity<U extends string = string> {
  readonly type: 'quantity';
  readonly value: number;
  readonly unit: U;
}

/** What `rate` makes of a unit. Seconds per second are a ratio. */
export type PerSecond<U extends string> = U extends 'seconds' ? 'ratio' : `${U}/seconds`;

/** The unit of a quotient. */
export type Divide<A extends string, B extends string> = string extends A | B
  ? string
  : A extends B
    ? 'ratio'
    : B extends 'ratio'
      ? A
      : A extends `${infer X}/seconds`
        ? B extends `${infer Y}/seconds`
          ? Divide<X, Y>
          : string
        : B extends `${string}/${string}`
          ? string
          : `${A}/${B}`;

/** The unit of a product. */
export type Multiply<A extends string, B extends string> = string extends A | B
  ? string
  : A extends 'ratio'
    ? B
    : B extends 'ratio'
      ? A
      : A extends `${infer X}/${B}`
        ? X
        : B extends `${infer Y}/${A}`
          ? Y
          : string;

/** True if values of the two units may be compared or added; a ratio and a percent only as a quantity, which converts. */
export type SameUnit<A extends string, B extends string> = string extends A | B
  ? true
  : A extends B
    ? true
    : false;

/** The same for a quantity against a vector: `percent(80)` fits a ratio, and is converted. */
export type QuantityFits<U extends string, Q extends string> =
  SameUnit<U, Q> extends true
    ? true
    : [U, Q] extends ['ratio', 'percent'] | ['percent', 'ratio']
      ? true
      : false;
