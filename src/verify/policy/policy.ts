import { didYouMean, isRecord, type JsonRecord, type Pointer } from '../../core/index.js';
import { reasons } from '../../formats/shared/fault-reasons.js';

import type { Explanation } from '../schema/explain.js';

/**
 * Something that we hold our own files to and their readers do not: where it applies, and what is wrong with a value there. Such a
 * rule is stricter than the format, so it has no place in the format's shape.
 */
export interface Policy {
  /** Keys and indices, with `/` between them. `*` stands for any one of them, `**` for any number. */
  readonly where: string;
  readonly judge: (value: unknown) => readonly Explanation[];
}

/** A text of this form; what is of another type is the schema's business. */
export const like = (where: string, form: RegExp, description: string): Policy => ({
  where,
  judge: value =>
    typeof value === 'string' && !form.test(value) ? [{ fault: reasons.form(value, description) }] : [],
});

/** One of these values. */
export const among = (where: string, allowed: readonly unknown[]): Policy => ({
  where,
  judge: value => {
    if (allowed.includes(value)) return [];
    const [only] = allowed;
    if (allowed.length === 1) return [{ fault: reasons.equal(only, value) }];
    const hint = didYouMean(String(value), allowed.map(String));
    return [{ fault: reasons.oneOf(allowed, value), hint }];
  },
});

/** No property but these. */
export const only = (where: string, known: readonly string[]): Policy =>
  ofObject(where, value =>
    Object.keys(value)
      .filter(name => !known.includes(name))
      .map(name => ({ fault: reasons.unknown(name), hint: didYouMean(name, known) })),
  );

/** These properties at least. */
export const needs = (where: string, names: readonly string[]): Policy =>
  ofObject(where, value =>
    names.filter(name => value[name] === undefined).map(name => ({ fault: reasons.missing(name) })),
  );

/** Names of this form. */
export const named = (where: string, form: RegExp, description: string): Policy =>
  ofObject(where, value =>
    Object.keys(value)
      .filter(name => !form.test(name))
      .map(name => ({ fault: reasons.form(name, description) })),
  );

/** Not these properties, for each of which something else is to be said. */
export const instead = (where: string, better: Readonly<Record<string, string>>): Policy =>
  ofObject(where, value =>
    Object.entries(better)
      .filter(([name]) => value[name] !== undefined)
      .map(([name, hint]) => ({ fault: `"${name}" is not for files that we write`, hint })),
  );

/** A long form: what the format also takes as a short text or a list is an object here. */
export const object = (where: string): Policy => ({
  where,
  judge: value => (isRecord(value) ? [] : [{ fault: reasons.type('an object', value) }]),
});

function ofObject(where: string, judge: (value: JsonRecord) => readonly Explanation[]): Policy {
  return { where, judge: value => (isRecord(value) ? judge(value) : []) };
}

/** The values that a pattern stands for, with their places. */
export function* found(
  value: unknown,
  pattern: readonly string[],
  pointer: Pointer = [],
): Generator<readonly [unknown, Pointer]> {
  const [step, ...rest] = pattern;
  if (step === undefined) {
    if (value !== undefined) yield [value, pointer];
    return;
  }
  if (step === '**') yield* found(value, rest, pointer);
  for (const [key, inner] of inside(value)) {
    if (step === '**') yield* found(inner, pattern, [...pointer, key]);
    else if (step === '*' || step === String(key)) yield* found(inner, rest, [...pointer, key]);
  }
}

function inside(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  return isRecord(value) ? Object.entries(value) : [];
}
