import type * as z from 'zod';

/** What judges the options of a definition; other rooms use schemas through these names alone. */
export type Schema<T = unknown> = z.ZodType<T, unknown>;

/** One problem that a schema found. */
export type SchemaIssue = z.core.$ZodIssue;
