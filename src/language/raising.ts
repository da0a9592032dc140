import type { Severity } from '../model/index.js';

declare const raised: unique symbol;

/** What brings alerts of its own, with their severities: the system's policy serves them. */
export interface Raising<S extends Severity = Severity> {
  readonly [raised]: S;
}

/**
 * The severity of an alert of it: that of its options, which are the field `K` of `O`, or the default. `false` is no alert;
 * what is missing is one only where `Always`.
 */
export type RaisedBy<
  O,
  K extends string,
  Default extends Severity,
  Always extends boolean,
> = K extends keyof O
  ? O[K] extends false
    ? never
    : O[K] extends { readonly severity: infer S extends Severity }
      ? S
      : Default
  : Always extends true
    ? Default
    : never;
