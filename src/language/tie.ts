import type * as z from 'zod';
import type { Schema } from '../model/index.js';
import type { Quantity } from '../promql/index.js';
import type { Defined } from './definition.js';

/**
 * Ties the schema that judges options to the type that people write them by: an option that one of them lacks, that only one
 * of them asks for, or that they take other values for does not compile.
 *
 *     export const probeSchema = optionsOf<ProbeInput>()(z.strictObject({ … }));
 *
 * `Unseen` names options whose values types alone can judge; of them only the names are compared.
 */
export function optionsOf<Input, Unseen extends string = never>() {
  return <S extends z.ZodType>(schema: S & Tied<Input, z.input<S>, Unseen>): Schema<z.output<S>> => schema;
}

/** What a schema makes of options: complete, with its defaults. */
export type Completed<S> = S extends Schema<infer T> ? T : never;

/** Nothing, or what keeps a type and a schema apart. */
export type Tied<I, S, Unseen extends string = never> = [Apart<I, S, Unseen>] extends [never]
  ? unknown
  : { readonly untied: Apart<I, S, Unseen> };

type Apart<I, S, Unseen extends string> =
  | (Exclude<KeysOf<I>, KeysOf<S>> extends infer K extends string ? `the schema lacks ${K}` : never)
  | (Exclude<KeysOf<S>, KeysOf<I>> extends infer K extends string ? `the type lacks ${K}` : never)
  | {
      [K in KeysOf<I> & KeysOf<S> & string]: unknown extends Each<S, K>
        ? never
        : Optional<I, K> extends Optional<S, K>
          ? Fits<Each<I, K>, K extends Unseen ? unknown : Each<S, K>> extends true
            ? never
            : `they take other values for ${K}`
          : `only one of them asks for ${K}`;
    }[KeysOf<I> & KeysOf<S> & string];

/** True if a schema takes what a type allows, and no more than a type of patterns can say. */
type Fits<I, S> = unknown extends S
  ? true
  : [TextsFit<Texts<I>, Texts<S>>, Same<Atoms<I>, Atoms<S>>, ListsFit<I, S>, ObjectsFit<I, S>] extends [
        true,
        true,
        true,
        true,
      ]
    ? true
    : false;

/** A schema says by pattern what a type says by a template: one side of `string` will do. */
type TextsFit<I, S> = [I] extends [S] ? (string extends S ? true : [S] extends [I] ? true : false) : false;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type ListsFit<I, S> =
  Same<Lists<I> extends never ? 0 : 1, Lists<S> extends never ? 0 : 1> extends true
    ? [Lists<I>] extends [never]
      ? Same<Lists<I>, Lists<S>>
      : Fits<Lists<I>[number], Lists<S>[number]>
    : false;
type ObjectsFit<I, S> = [Objects<I>] extends [never]
  ? Same<Objects<I>, Objects<S>>
  : [Objects<S>] extends [never]
    ? false
    : [Apart<Objects<I>, Objects<S>, never>] extends [never]
      ? true
      : false;

type Texts<T> = Extract<T, string>;
type List = readonly unknown[];
type Lists<T> = Extract<T, List>;

/** What is compared by its name: plain values, and those that functions of the language return. */
type Atoms<T> = T extends undefined | string | List ? never : AtomOf<T>;
type AtomOf<T> = T extends number | boolean | null
  ? T
  : T extends (...args: never) => unknown
    ? 'a function'
    : T extends { readonly type: 'expression' }
      ? 'an expression'
      : T extends Defined<infer K>
        ? K
        : T extends Quantity
          ? 'a quantity'
          : never;

type Objects<T> = T extends undefined | string | List ? never : [AtomOf<T>] extends [never] ? T : never;

/** Of a union, the keys of all its members: a schema may say in words which of them exclude each other. */
type KeysOf<T> = T extends unknown ? keyof T & (string | number) : never;
type Each<T, K> = T extends unknown ? (K extends keyof T ? T[K] : undefined) : never;
type Optional<T, K> = undefined extends Each<T, K> ? true : Missing<T, K>;
type Missing<T, K> = true extends (
  T extends unknown
    ? K extends keyof T
      ? object extends Pick<T, K>
        ? true
        : false
      : true
    : never
)
  ? true
  : false;
