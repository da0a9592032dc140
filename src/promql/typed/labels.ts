import type { Duration } from '../../core/index.js';
import type { Listed } from './listed.js';

/** Labels in types: a union of the names that an expression surely carries; `string` where nobody knows. */

/** `by` keeps the named labels, `without` drops them; one of the two. */
// Inferred are the names, and not the whole object: that costs the compiler a third.
export interface Grouping<B extends string, W extends string> {
  readonly by?: readonly B[];
  readonly without?: [B] extends [never]
    ? readonly [W, ...W[]]
    : '`by` says what stays, so nothing is left for `without`: remove one of them';
}

/** The same over a length of time; without one, the usual window. */
export interface WindowedGrouping<B extends string, W extends string> extends Grouping<B, W> {
  readonly window?: Duration;
}

/** What an aggregation leaves: with neither of the two, nothing. */
export type Grouped<L extends string, B extends string, W extends string> = [W] extends [never]
  ? B
  : Exclude<L, W>;

/** How the two sides of an operator find each other. */
export interface Matching<L extends string, R extends string> {
  readonly on?: readonly (L & R)[];
  readonly ignoring?: readonly (L | R)[];
  /** The left side has many for each on the right; the named labels are taken over from the right. */
  readonly groupLeft?: readonly R[];
  /** The right side has many for each on the left; the named labels are taken over from the left. */
  readonly groupRight?: readonly L[];
}

/** What may stand with an operator. */
export interface PairOptions<L extends string, R extends string> extends Matching<L, R> {
  /** Stands in for a series that one side lacks; Prometheus 3.10 behind a feature flag. */
  readonly fill?: number | { readonly left?: number; readonly right?: number };
}

/** What may stand with a comparison. */
export interface OperatorOptions<L extends string, R extends string> extends PairOptions<L, R> {
  /** 0 or 1 for every pair, instead of only those for which the comparison holds. */
  readonly bool?: true;
}

type Names<A> = A extends readonly (infer N extends string)[] ? N : never;
type On<M> = M extends { readonly on: infer A } ? Names<A> : never;
type Ignored<M> = M extends { readonly ignoring: infer A } ? Names<A> : never;
type HasOn<M> = M extends { readonly on: readonly string[] } ? true : false;
type HasGroup<M> = M extends
  | { readonly groupLeft: readonly string[] }
  | { readonly groupRight: readonly string[] }
  ? true
  : false;

/** `true`, or the sentence that says why the two sides would never meet. */
export type SidesMeet<L extends string, R extends string, M> = M extends BothOfThem
  ? 'say { on: […] } or { ignoring: […] }, not both'
  : string extends L | R
    ? true
    : [keyof M] extends [never]
      ? Compare<L, R>
      : NamesUnknown<M> extends true
        ? true
        : Meeting<L, R, M>;

interface BothOfThem {
  readonly on: readonly string[];
  readonly ignoring: readonly string[];
}

/** Where `M` names a label that no side has, the compiler takes its constraint instead, and the error stands there. */
type NamesUnknown<M> = 'on' | 'ignoring' extends keyof M ? true : false;

type Meeting<L extends string, R extends string, M> =
  HasOn<M> extends true
    ? HasGroup<M> extends true
      ? true
      : OneToOne<Exclude<L, On<M>>, Exclude<R, On<M>>>
    : Compare<Exclude<L, Ignored<M>>, Exclude<R, Ignored<M>>>;

type Compare<L extends string, R extends string> = [Exclude<R, L>] extends [never]
  ? [Exclude<L, R>] extends [never]
    ? true
    : `these sides never match: only the left one has ${Listed<Exclude<L, R>>}; say { on: […] } or { ignoring: […] }`
  : `these sides never match: only the right one has ${Listed<Exclude<R, L>>}; say { on: […] } or { ignoring: […] }`;

/** On equal labels, a side with labels left over may have many for one of the other: that needs a group modifier. */
type OneToOne<RestL extends string, RestR extends string> = [RestL] extends [never]
  ? [RestR] extends [never]
    ? true
    : `many series on the right match one on the left (they also differ in ${Listed<RestR>}): say groupRight: []`
  : [RestR] extends [never]
    ? `many series on the left match one on the right (they also differ in ${Listed<RestL>}): say groupLeft: []`
    : true;

/** What a binary operator leaves. */
export type MatchedLabels<L extends string, R extends string, M> = [keyof M] extends [never]
  ? L
  : Grafted<L, R, M>;

type Grafted<L extends string, R extends string, M> = M extends {
  readonly groupLeft: readonly (infer I extends string)[];
}
  ? L | I
  : M extends { readonly groupRight: readonly (infer I extends string)[] }
    ? R | I
    : HasOn<M> extends true
      ? On<M>
      : Exclude<L, Ignored<M>>;

/** No options given. */
export type None = Record<never, never>;
