import * as z from 'zod';
import type { Schema } from '../schema.js';
import { raw } from './raw.js';

declare const input: unique symbol;

/** What the language must know of an integration. */
export interface ReceiverKindEntry<Options extends object, Resolved> {
  readonly [input]?: Options;
  /** Its options, with their defaults. Unknown keys are refused. */
  readonly schema: Schema<Resolved>;
  /** Options as a person writes them, in TypeScript. */
  readonly example: string;
}

/** Types an entry of the registry: its schema takes the options that people write. */
export function receiverKind<Options extends object, Resolved>(
  entry: ReceiverKindEntry<Options, Resolved> & { readonly schema: z.ZodType<Resolved, Options> },
): ReceiverKindEntry<Options, Resolved> {
  return entry;
}

/** What every integration has. */
export interface CommonOptions {
  /** Tells when the alert is over, too. Default true for all kinds; Alertmanager's own differ from kind to kind. */
  readonly sendResolved?: boolean | undefined;
  /** Fields of Alertmanager's configuration that have no name here; merged last and checked with the rest. */
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

export const commonReceiver = {
  sendResolved: z.boolean().default(true),
  raw: raw.optional(),
} as const;
