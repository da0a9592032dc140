import * as z from 'zod';

/** `true`, or text with variables in it, which Compose replaces first. */
export const flag = z.union([z.boolean(), z.string()]);

/** A number, or text: with a unit, or with variables. */
export const quantity = z.union([z.string(), z.number()]);

export const list = z.array(z.string());

/** One text or several. */
export const texts = z.union([z.string(), list]);

/** `NAME: value`, or a list of `NAME=value`. A name without a value takes it from Compose's own environment. */
export const pairs = z.union([
  list,
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
]);

/** A part of the specification that nothing here looks into. */
export const anything = z.unknown().optional();
