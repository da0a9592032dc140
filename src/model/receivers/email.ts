import * as z from 'zod';
import { templateFree } from './parts.js';
import { type CommonOptions, commonReceiver, receiverKind } from './receiver-kind.js';

/** Mail to people or lists, through the mail server of the system's `alertmanager.smtp`. */
export interface EmailOptions extends CommonOptions {
  /** At least one address: `oncall@example.com`. */
  readonly to: readonly string[];
  /** In place of the mail server's own `from`. */
  readonly from?: string | undefined;
  /** Stands before the subject that tells what fires: `[on call]`. */
  readonly subjectPrefix?: string | undefined;
  /**
   * Keeps the mails of a group of alerts in one thread: a new one every day (`daily`), or the same for all time (`none`).
   * Default: no threads. Since Alertmanager 0.30.
   */
  readonly threadByDate?: 'daily' | 'none' | undefined;
}

/** Alertmanager splits the list at commas and expands it as a template, so no address may hold either. */
const address = z
  .string()
  .regex(/^[^\s@,;<>{}]+@[^\s@,;<>{}]+$/, 'must be a mail address such as name@example.com');

const schema = z.strictObject({
  to: z.array(address).min(1, 'a mail needs at least one address').readonly(),
  from: address.optional(),
  subjectPrefix: templateFree.optional(),
  threadByDate: z.enum(['daily', 'none']).optional(),
  ...commonReceiver,
});

export const email = receiverKind<EmailOptions, z.output<typeof schema>>({
  schema,
  example: "{ to: ['on-call@example.com'] }",
});
