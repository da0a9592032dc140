import type { FUNCTIONS } from '../language/functions.js';
import type { Expression, Typed, TypedRange } from './expression.js';
import type { Scalar } from './scalar.js';
import type { PerSecond } from './units.js';
import type { Condition, Vector } from './vector.js';

/** Every function of the table, with the types that its entry says. */
export type Functions = { readonly [F in keyof typeof FUNCTIONS]: TypedFunction<(typeof FUNCTIONS)[F]> };

/** An entry of the table, as far as the types read it. */
interface Entry {
  readonly args: readonly string[];
  readonly result: string;
  readonly labels: string;
  readonly unit: unknown;
}

type TypedFunction<S extends Entry> = S['labels'] extends keyof ByItsArguments
  ? ByItsArguments[S['labels']]
  : S['result'] extends 'scalar'
    ? <U extends string = string>(...args: Arguments<S, string, U>) => Scalar<UnitAfter<S['unit'], U>>
    : S['labels'] extends 'absent'
      ? <L extends string, U extends string>(
          ...args: Arguments<S, L, U>
        ) => Condition<never, UnitAfter<S['unit'], U>>
      : // Without an argument, `hour()`, there are no labels.
        <L extends string = never, U extends string = string>(
          ...args: Arguments<S, L, U>
        ) => Vector<LabelsAfter<S['labels'], L>, UnitAfter<S['unit'], U>>;

/** Functions whose labels depend on what is given to them. */
interface ByItsArguments {
  replace<L extends string, U extends string, const D extends string, const R extends string>(
    vector: Typed<L, U>,
    target: D,
    replacement: R,
    source: NoInfer<L> | '',
    pattern: string,
  ): Vector<R extends '' ? Exclude<L, D> : L | D, U>;
  join<L extends string, U extends string, const D extends string>(
    vector: Typed<L, U>,
    target: D,
    separator: string,
    ...sources: readonly NoInfer<L>[]
  ): Vector<L | D, U>;
  quantiles<L extends string, const D extends string>(
    vector: Typed<L>,
    label: D,
    ...quantiles: readonly number[]
  ): Vector<Exclude<L, 'le'> | D, string>;
  info<L extends string, U extends string>(vector: Typed<L, U>, selector?: Expression): Vector<L, U>;
}

type Arguments<S extends Entry, L extends string, U extends string> = S extends { readonly repeat: number }
  ? [...Given<AllButLast<S['args']>, S, L, U>, ...Given<[Last<S['args']>], S, L, U>[0][]]
  : S extends { readonly optional: 1 }
    ? [...Given<AllButLast<S['args']>, S, L, U>, ...Partial<Given<[Last<S['args']>], S, L, U>>]
    : Given<S['args'], S, L, U>;

type Given<A extends readonly string[], S, L extends string, U extends string> = {
  -readonly [I in keyof A]: A[I] extends 'vector'
    ? Typed<L, U>
    : A[I] extends 'matrix'
      ? TypedRange<
          L,
          U,
          S extends { readonly wants: infer K extends 'counter' | 'gauge' } ? K : 'counter' | 'gauge'
        >
      : A[I] extends 'scalar'
        ? number | Scalar
        : // The only other texts are labels to sort by.
          NoInfer<L>;
};

type AllButLast<A extends readonly string[]> = A extends readonly [
  ...infer I extends readonly string[],
  string,
]
  ? I
  : [];
type Last<A extends readonly string[]> = A extends readonly [...(readonly string[]), infer X extends string]
  ? X
  : never;

/** What an entry of the table leaves of the labels. */
type LabelsAfter<E, L extends string> = E extends 'keep' | 'dropName'
  ? L
  : E extends 'dropLe'
    ? Exclude<L, 'le'>
    : never;

/** What it makes of the unit; what types cannot follow is known at run time. */
type UnitAfter<E, U extends string> = E extends 'same'
  ? U
  : E extends 'perSecond'
    ? PerSecond<U>
    : E extends { readonly unit: infer F extends string }
      ? F
      : string;
