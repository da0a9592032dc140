import * as z from 'zod';
import type { Schema } from '../schema.js';

declare const input: unique symbol;

/** What the language must know of an integration. */
export interface ReceiverKindEntry<Options extends object, Resolved> {
  readonly [input]?: Options;
  /** Its options, with their defaults. Unknown keys are refused. */
  readonly schema: Schema<Resolved>;
}

/** Types an entry of the registry: its schema takes the options that people write. */
export function receiverKind<Options extends object, Resolved>(
  entry: ReceiverKindEntry<Options, Resolved> & { readonly schema: z.ZodType<Resolved, Options> },
): ReceiverKindEntry<Options, Resolved> {
  return entry;
}

/** A secret by the name of its file below the secrets folder. A literal is no secret any more, so it has no type. */
export const secretFileSchema = z.strictObject(
  {
    type: z.literal('secretFile'),
    name: z
      .string()
      .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a secret file is a plain file name, without a path'),
  },
  { error: "a secret is a reference: secretFile('name'), never the value itself" },
);

/** Words of a person's that stand in a field which Alertmanager expands as a template: they may not begin one. */
export const templateFree = z
  .string()
  .min(1)
  .refine(text => !text.includes('{{'), 'holds {{, which begins a template: say it with raw, if it is one');

/** What every integration has. */
export const commonReceiver = {
  /** Tells when the alert is over, too. On for all kinds; Alertmanager's own defaults differ from kind to kind. */
  sendResolved: z.boolean().default(true),
  /** Fields of Alertmanager's configuration that have no name here; merged last and checked with the rest. */
  raw: z.record(z.string(), z.unknown()).optional(),
} as const;
